package vn.haidang.dashboards.archive;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertArticle;
import vn.haidang.alerting.alert.AlertRule;
import vn.haidang.alerting.alert.AlertSpread;
import vn.haidang.alerting.alert.AlertStory;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/** Articles and alerts to test with. */
final class Samples {

    static final Instant SEEN = Instant.parse("2026-03-05T08:00:00Z");
    static final Instant NOW = Instant.parse("2026-03-05T08:01:00Z");

    private Samples() {}

    static AnalyzedArticle about(String title) {
        return analyzed(article(title, null), 1, List.of(new Mention("binh-dinh", PlaceStatus.ABOUT)));
    }

    static AnalyzedArticle analyzed(Article article, int revision, List<Mention> mentions) {
        var labels = new Labels(
                "vi",
                mentions,
                List.of("tourism", "policy"),
                Tone.FAVOURABLE,
                Response.NONE,
                List.of(new Evidence("place:binh-dinh", "Quy Nhơn", "place.name")));
        return new AnalyzedArticle(article, revision, labels);
    }

    static Article article(String title, @Nullable Instant publishedAt) {
        var url = URI.create("https://bao.example/" + Integer.toHexString(title.hashCode()));
        var source = new Source("bao-example", "Báo Ví Dụ", Source.Kind.PRESS, "vn", "vi", 2);
        return new Article(
                ArticleId.of(url),
                url,
                source,
                title,
                "Tóm tắt",
                "Thân bài",
                null,
                "vi",
                publishedAt,
                SEEN,
                Mode.LIVE,
                null);
    }

    static Alert alert(AnalyzedArticle article, Instant raisedAt) {
        String id = article.article().id().value();
        var hit = new AlertArticle(
                id,
                article.article().url(),
                article.article().source(),
                article.article().title(),
                SEEN,
                "Tóm tắt",
                false);
        var spread = new AlertSpread(1, 1, 0, Map.of(2, 1), "Báo Ví Dụ", SEEN, SEEN);
        String alert = Alert.idOf("binh-dinh", id);
        return new Alert(
                alert,
                1,
                "binh-dinh",
                Response.REMEDY,
                new AlertRule("complaint", Map.of(), null, List.of()),
                new AlertStory(id, "Tin", List.of(hit), 1, spread, 0),
                raisedAt,
                raisedAt,
                null,
                null,
                Handling.detected(alert, Severity.NORMAL, raisedAt.plusSeconds(3600)));
    }
}
