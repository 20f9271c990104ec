package vn.haidang.alerting.alert;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an alert stands; only a person moves it on. */
public enum AlertState implements Term {
    /** Raised by a rule, or grown while it was monitored; in its present extent seen by nobody yet. */
    @JsonProperty("detected")
    DETECTED,
    /** A duty officer has it in hand and decides whose it is. */
    @JsonProperty("triaged")
    TRIAGED,
    /** Nothing to do for now; looked at again at its deadline, or when it grows. */
    @JsonProperty("monitoring")
    MONITORING,
    /** Not a matter for an answer, with one of the {@linkplain DismissalReason reasons}. */
    @JsonProperty("dismissed")
    DISMISSED,
    /** Given to a department with a deadline. */
    @JsonProperty("routed")
    ROUTED,
    /** The department is finding out what is true. */
    @JsonProperty("verifying")
    VERIFYING,
    /** What is complained of is so. */
    @JsonProperty("true-matter")
    TRUE_MATTER,
    /** False by the facts, or misleading. */
    @JsonProperty("false-or-misleading")
    FALSE_OR_MISLEADING,
    /** A view, not a claim that could be checked; it gets no answer. */
    @JsonProperty("opinion")
    OPINION,
    /** Could not be found out, for now. */
    @JsonProperty("undetermined")
    UNDETERMINED,
    /** Somebody puts it right, by a deadline. */
    @JsonProperty("remedy-assigned")
    REMEDY_ASSIGNED,
    /** The outlet that raised it has its answer. */
    @JsonProperty("replied")
    REPLIED,
    /** A correction is being written. */
    @JsonProperty("draft")
    DRAFT,
    /** The draft lies before whoever approves it. */
    @JsonProperty("review")
    REVIEW,
    /** May go out as it stands. */
    @JsonProperty("approved")
    APPROVED,
    /** Has gone out, in one of the {@linkplain ResponseForm six forms}. */
    @JsonProperty("issued")
    ISSUED,
    /** What outlets do with it is being followed. */
    @JsonProperty("tracking")
    TRACKING,
    /** At its end, with an {@link Outcome}. */
    @JsonProperty("closed")
    CLOSED;

    /** Whether somebody still has something to do. */
    public boolean isOpen() {
        return this != CLOSED && this != DISMISSED;
    }

    @Override
    public String group() {
        return "state";
    }
}
