package vn.haidang.alerting.alert;

import java.time.Instant;
import java.util.Objects;

/**
 * What an officer did with an alert.
 *
 * @param id chosen by the sender before the first attempt, so that a repeated attempt is recognised
 * @param revision of the handling that the officer saw
 * @param reason in the officer's words; the workflow refuses a blank one
 */
public record AlertAction(String id, String alert, int revision, Officer officer, Instant at, String reason, Move move)
        implements AlertEvent {

    public AlertAction {
        Checks.filled("id of an action", id, Checks.LINE);
        Checks.filled("id of an alert", alert, Checks.LINE);
        Objects.requireNonNull(officer, "got no officer, expected one");
        Objects.requireNonNull(at, "got no time, expected one");
        Checks.atMost("reason", reason, Checks.PARAGRAPH);
        Objects.requireNonNull(move, "got no move, expected one");
    }
}
