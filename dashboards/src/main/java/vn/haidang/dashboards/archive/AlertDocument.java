package vn.haidang.dashboards.archive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertArticle;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.analyze.result.Response;

/**
 * One alert in its province's index.
 *
 * @param articleIds those that a rule asked for, as far as the alert lists them
 * @param title headline of the story
 * @param mergedInto id of the alert that goes on for it, {@code null} for one that goes on itself
 * @param alert the whole alert as it came, kept and not indexed: what is read back
 */
@JsonNaming(SnakeCaseStrategy.class)
record AlertDocument(
        String province,
        String alertId,
        String storyId,
        List<String> articleIds,
        String title,
        Response response,
        Severity severity,
        AlertState state,
        String rule,
        int outlets,
        Instant raisedAt,
        Instant changedAt,
        Instant deadline,
        @Nullable String mergedInto,
        boolean bundled,
        Instant indexedAt,
        Alert alert) {

    static AlertDocument of(Alert alert, Instant now) {
        var story = alert.story();
        return new AlertDocument(
                alert.province(),
                alert.id(),
                story.id(),
                story.articles().stream().map(AlertArticle::articleId).toList(),
                story.headline(),
                alert.response(),
                alert.severity(),
                alert.state(),
                alert.rule().id(),
                story.spread().outlets(),
                alert.raisedAt(),
                alert.changedAt(),
                alert.deadline(),
                alert.mergedInto(),
                alert.bundle() != null,
                now,
                alert);
    }
}
