package vn.haidang.dashboards.console;

import java.time.Duration;
import java.time.Instant;
import vn.haidang.alerting.alert.Alert;

/**
 * An alert in a list.
 *
 * @param remaining until the deadline, negative when it has passed
 * @param article what it is about, dated by when it was first seen
 */
record AlertRow(
        String response,
        String severity,
        String sentence,
        Instant raisedAt,
        Instant deadline,
        Duration remaining,
        ArticleRow article) {

    static AlertRow of(Province province, Alert alert, Instant now) {
        return new AlertRow(
                ArticleRow.value(alert.response()),
                ArticleRow.value(alert.severity()),
                alert.sentence(),
                alert.raisedAt(),
                alert.deadline(),
                Duration.between(now, alert.deadline()),
                ArticleRow.of(
                        province, alert.article(), alert.article().article().firstSeenAt()));
    }

    public boolean overdue() {
        return remaining.isNegative();
    }
}
