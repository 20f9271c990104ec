package vn.haidang.deploy.archive;

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
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/**
 * Articles of one province that no other test uses; each is a copy of the one before it with something changed.
 *
 * @param batch name of the replay that brought them
 */
record Newsroom(
        String province,
        String batch,
        String path,
        PlaceStatus status,
        Tone tone,
        List<String> topics,
        @Nullable Instant publishedAt,
        int revision) {

    static final String REPLAY = "replay";

    static final Instant SEEN = Instant.parse("2026-03-31T12:00:00Z");

    static Newsroom of(String province) {
        return new Newsroom(province, REPLAY, "first", PlaceStatus.ABOUT, Tone.NEUTRAL, List.of("tourism"), null, 1);
    }

    Newsroom at(String newPath) {
        return new Newsroom(province, batch, newPath, status, tone, topics, publishedAt, revision);
    }

    Newsroom batch(String newBatch) {
        return new Newsroom(province, newBatch, path, status, tone, topics, publishedAt, revision);
    }

    Newsroom revision(int newRevision) {
        return new Newsroom(province, batch, path, status, tone, topics, publishedAt, newRevision);
    }

    Newsroom published(String time) {
        return new Newsroom(province, batch, path, status, tone, topics, Instant.parse(time), revision);
    }

    Newsroom status(PlaceStatus newStatus) {
        return new Newsroom(province, batch, path, newStatus, tone, topics, publishedAt, revision);
    }

    Newsroom tone(Tone newTone, String... newTopics) {
        return new Newsroom(province, batch, path, status, newTone, List.of(newTopics), publishedAt, revision);
    }

    AnalyzedArticle article(String title) {
        return article(title, "");
    }

    AnalyzedArticle article(String title, String body) {
        var url = URI.create("https://" + province + ".example/" + path);
        var source = new Source("bao-example", "Báo Ví Dụ", Source.Kind.PRESS, "vn", "vi", 2);
        var article = new Article(
                ArticleId.of(url), url, source, title, "", body, null, "vi", publishedAt, SEEN, Mode.ARCHIVE, batch);
        var labels = new Labels("vi", List.of(new Mention(province, status)), topics, tone, Response.NONE, List.of());
        return new AnalyzedArticle(article, revision, labels);
    }

    Alert alert(Instant raisedAt) {
        var article = article("Người dân phản ánh");
        String id = article.article().id().value();
        var hit = new AlertArticle(
                id,
                article.article().url(),
                article.article().source(),
                article.article().title(),
                SEEN,
                "Người dân phản ánh",
                false);
        var spread = new AlertSpread(1, 1, 0, Map.of(2, 1), "Báo Ví Dụ", SEEN, SEEN);
        String alert = Alert.idOf(province, id);
        return new Alert(
                alert,
                1,
                province,
                Response.REMEDY,
                new AlertRule("complaint", Map.of(), null, List.of()),
                new AlertStory(id, article.article().title(), List.of(hit), 1, spread, 0),
                raisedAt,
                raisedAt,
                null,
                null,
                Handling.detected(alert, Severity.HIGH, raisedAt.plusSeconds(3_600)));
    }
}
