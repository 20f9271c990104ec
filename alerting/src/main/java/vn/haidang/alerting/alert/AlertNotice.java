package vn.haidang.alerting.alert;

import java.time.Instant;
import java.util.Objects;

/** What the system noticed about an alert; derived from what it describes, so is its id. */
public record AlertNotice(String id, String alert, Instant at, Notice notice) implements AlertEvent {

    public AlertNotice {
        Checks.filled("id of a notice", id, Checks.LINE);
        Checks.filled("id of an alert", alert, Checks.LINE);
        Objects.requireNonNull(at, "got no time, expected one");
        Objects.requireNonNull(notice, "got no notice, expected one");
    }
}
