package vn.haidang.dashboards.archive;

import java.time.Instant;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.analyze.result.Response;
import vn.haidang.ingest.article.ArticleId;

/**
 * One alert in its province's index.
 *
 * @param alert the whole alert as it came, kept and not indexed: what is read back
 */
@JsonNaming(SnakeCaseStrategy.class)
record AlertDocument(
        String province,
        String alertId,
        ArticleId articleId,
        String title,
        Response response,
        Severity severity,
        AlertState state,
        String rule,
        Instant raisedAt,
        Instant deadline,
        Instant indexedAt,
        Alert alert) {

    static AlertDocument of(Alert alert, Instant now) {
        var article = alert.article().article();
        return new AlertDocument(
                alert.province(),
                alert.id(),
                article.id(),
                article.title(),
                alert.response(),
                alert.severity(),
                alert.state(),
                alert.rule(),
                alert.raisedAt(),
                alert.deadline(),
                now,
                alert);
    }
}
