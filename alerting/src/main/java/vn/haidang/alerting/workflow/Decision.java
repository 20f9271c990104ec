package vn.haidang.alerting.workflow;

import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.Refusal;

/** What became of an action. */
public sealed interface Decision {

    /**
     * It was done, or had been done before, or asked for nothing.
     *
     * @param handling afterwards; the same as before where nothing changed
     */
    record Accepted(Handling handling) implements Decision {}

    /** It was not done, and nothing changed. */
    record Refused(Refusal refusal) implements Decision {}
}
