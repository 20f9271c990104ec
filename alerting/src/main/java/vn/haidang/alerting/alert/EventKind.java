package vn.haidang.alerting.alert;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can happen to an alert: the moves of people, and the two notices of the system. */
public enum EventKind implements Term {
    /** A duty officer took it up, or took it over from another. */
    @JsonProperty("triage")
    TRIAGE,
    @JsonProperty("dismiss")
    DISMISS,
    @JsonProperty("monitor")
    MONITOR,
    /** Given to a department, or to another one, or with another deadline. */
    @JsonProperty("route")
    ROUTE,
    /** The department says that it is not in charge. */
    @JsonProperty("hand-back")
    HAND_BACK,
    /** An officer began to verify, took that over, or began again with new facts. */
    @JsonProperty("verify")
    VERIFY,
    @JsonProperty("find-true")
    FIND_TRUE,
    @JsonProperty("find-false")
    FIND_FALSE,
    @JsonProperty("find-opinion")
    FIND_OPINION,
    @JsonProperty("find-undetermined")
    FIND_UNDETERMINED,
    @JsonProperty("assign-remedy")
    ASSIGN_REMEDY,
    @JsonProperty("reply")
    REPLY,
    @JsonProperty("save-draft")
    SAVE_DRAFT,
    @JsonProperty("submit")
    SUBMIT,
    @JsonProperty("send-back")
    SEND_BACK,
    @JsonProperty("approve")
    APPROVE,
    @JsonProperty("issue")
    ISSUE,
    @JsonProperty("track")
    TRACK,
    @JsonProperty("close")
    CLOSE,
    @JsonProperty("reopen")
    REOPEN,
    /** Notice: it spread a step further. */
    @JsonProperty("grow")
    GROW,
    /** Notice: it is overdue. */
    @JsonProperty("escalate")
    ESCALATE;

    @Override
    public String group() {
        return "event";
    }
}
