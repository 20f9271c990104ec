package vn.haidang.alerting.queue;

import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertAnswer;
import vn.haidang.alerting.alert.AlertNotice;
import vn.haidang.ingest.article.EvidenceRequest;

/** What the queue says. */
public sealed interface AlertOutput {

    /** An alert was raised, or changed. */
    record Changed(Alert alert) implements AlertOutput {}

    /** For the log of the alert; it takes effect when it comes back from there. */
    record Noticed(AlertNotice notice) implements AlertOutput {}

    /** A page that an alert rests on is to be kept as it stands. */
    record Wanted(EvidenceRequest request) implements AlertOutput {}

    /** What became of an officer's action. */
    record Answered(AlertAnswer answer) implements AlertOutput {}
}
