package vn.haidang.alerting.queue;

import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertAnswer;
import vn.haidang.alerting.alert.AlertNotice;

/** What the queue says. */
public sealed interface AlertOutput {

    /** An alert was raised, or changed. */
    record Changed(Alert alert) implements AlertOutput {}

    /** For the log of the alert; it takes effect when it comes back from there. */
    record Noticed(AlertNotice notice) implements AlertOutput {}

    /** What became of an officer's action. */
    record Answered(AlertAnswer answer) implements AlertOutput {}
}
