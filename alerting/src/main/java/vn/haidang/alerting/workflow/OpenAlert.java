package vn.haidang.alerting.workflow;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.HistoryEntry;
import vn.haidang.alerting.alert.Severity;

/**
 * One line of a hand-over: what is open, with whom, until when, and why it stands where it does.
 *
 * @param owner account that has it in hand; {@code null} when it waits for somebody
 * @param department in charge; {@code null} before it is routed
 * @param late time since the deadline; zero before it
 * @param because the last thing that somebody did, with the reason; {@code null} when nobody has done anything yet
 */
public record OpenAlert(
        String alert,
        AlertState state,
        Severity severity,
        @Nullable String owner,
        @Nullable String department,
        Instant deadline,
        Duration late,
        @Nullable HistoryEntry because) {

    static OpenAlert of(Handling handling, Instant now) {
        var assignment = handling.assignment();
        var since = Duration.between(assignment.deadline(), now);
        return new OpenAlert(
                handling.alert(),
                handling.state(),
                handling.severity(),
                assignment.owner(),
                assignment.department(),
                assignment.deadline(),
                since.isNegative() ? Duration.ZERO : since,
                handling.lastChange().orElse(null));
    }
}
