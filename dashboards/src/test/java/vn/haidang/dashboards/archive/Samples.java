package vn.haidang.dashboards.archive;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertState;
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
        return new Alert(
                Alert.idOf("binh-dinh", article),
                "binh-dinh",
                Response.REMEDY,
                Severity.NORMAL,
                "complaint",
                "Tóm tắt",
                raisedAt,
                raisedAt.plusSeconds(3600),
                AlertState.DETECTED,
                article);
    }
}
