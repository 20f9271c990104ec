package vn.haidang.alerting.alert;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Objects;

/** What an officer does with an alert; each carries what it needs beside the reason. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Move.Triage.class, name = "triage"),
    @JsonSubTypes.Type(value = Move.Dismiss.class, name = "dismiss"),
    @JsonSubTypes.Type(value = Move.Monitor.class, name = "monitor"),
    @JsonSubTypes.Type(value = Move.Route.class, name = "route"),
    @JsonSubTypes.Type(value = Move.HandBack.class, name = "hand-back"),
    @JsonSubTypes.Type(value = Move.Verify.class, name = "verify"),
    @JsonSubTypes.Type(value = Move.FindTrue.class, name = "find-true"),
    @JsonSubTypes.Type(value = Move.FindFalse.class, name = "find-false"),
    @JsonSubTypes.Type(value = Move.FindOpinion.class, name = "find-opinion"),
    @JsonSubTypes.Type(value = Move.FindUndetermined.class, name = "find-undetermined"),
    @JsonSubTypes.Type(value = Move.AssignRemedy.class, name = "assign-remedy"),
    @JsonSubTypes.Type(value = Move.Reply.class, name = "reply"),
    @JsonSubTypes.Type(value = Move.SaveDraft.class, name = "save-draft"),
    @JsonSubTypes.Type(value = Move.Submit.class, name = "submit"),
    @JsonSubTypes.Type(value = Move.SendBack.class, name = "send-back"),
    @JsonSubTypes.Type(value = Move.Approve.class, name = "approve"),
    @JsonSubTypes.Type(value = Move.Issue.class, name = "issue"),
    @JsonSubTypes.Type(value = Move.Track.class, name = "track"),
    @JsonSubTypes.Type(value = Move.Close.class, name = "close"),
    @JsonSubTypes.Type(value = Move.Reopen.class, name = "reopen")
})
public sealed interface Move {

    /** Take it up. */
    record Triage() implements Move {}

    /** It is no matter for an answer. */
    record Dismiss(DismissalReason reason) implements Move {
        public Dismiss {
            Objects.requireNonNull(reason, "got no reason of dismissal, expected one");
        }
    }

    /**
     * Nothing to do for now.
     *
     * @param until when to look again
     */
    record Monitor(Instant until) implements Move {
        public Monitor {
            Objects.requireNonNull(until, "got no time to look again, expected one");
        }
    }

    /** A department is in charge, and has until the deadline to answer. */
    record Route(String department, Instant deadline) implements Move {
        public Route {
            Checks.filled("department", department, Checks.LINE);
            Objects.requireNonNull(deadline, "got no deadline, expected one");
        }
    }

    /** Our department is not in charge. */
    record HandBack() implements Move {}

    /** Find out what is true. */
    record Verify() implements Move {}

    /** It is so. */
    record FindTrue() implements Move {}

    /**
     * It is false or misleading.
     *
     * @param claim what is false, in the words of the outlet
     */
    record FindFalse(String claim) implements Move {
        public FindFalse {
            Checks.filled("claim", claim, Checks.PARAGRAPH);
        }
    }

    /** It is a view, not a claim that could be checked. */
    record FindOpinion() implements Move {}

    /** It cannot be found out, for now. */
    record FindUndetermined() implements Move {}

    /**
     * Somebody puts it right.
     *
     * @param task what is to be done
     */
    record AssignRemedy(String task, String department, Instant deadline) implements Move {
        public AssignRemedy {
            Checks.filled("task", task, Checks.PARAGRAPH);
            Checks.filled("department", department, Checks.LINE);
            Objects.requireNonNull(deadline, "got no deadline, expected one");
        }
    }

    /**
     * The outlet that raised the matter got a written answer.
     *
     * @param text what it was told
     */
    record Reply(String outlet, String text) implements Move {
        public Reply {
            Checks.filled("outlet", outlet, Checks.LINE);
            Checks.filled("text of the reply", text, Checks.TEXT);
        }
    }

    /** Write or change the correction. */
    record SaveDraft(String text, Preparation preparation) implements Move {
        public SaveDraft {
            Checks.atMost("text of the draft", text, Checks.TEXT);
            Objects.requireNonNull(preparation, "got no preparation, expected one");
        }
    }

    /** The draft is ready to be read by whoever approves it. */
    record Submit() implements Move {}

    /** The draft is not to go out as it stands. */
    record SendBack() implements Move {}

    /** The draft may go out as it stands. */
    record Approve() implements Move {}

    /**
     * The correction has gone out; a person did that, not this program.
     *
     * @param reference where it can be found: address, or number and date of the document
     */
    record Issue(ResponseForm form, String reference) implements Move {
        public Issue {
            Objects.requireNonNull(form, "got no form of response, expected one");
            Checks.filled("reference of what was issued", reference, Checks.LINE);
        }
    }

    /**
     * Follow what outlets do with it.
     *
     * @param until when to look again
     */
    record Track(Instant until) implements Move {
        public Track {
            Objects.requireNonNull(until, "got no time to look again, expected one");
        }
    }

    /** The matter is at its end. */
    record Close(Outcome outcome) implements Move {
        public Close {
            Objects.requireNonNull(outcome, "got no outcome, expected one");
        }
    }

    /** It was dismissed or closed too early. */
    record Reopen(Instant deadline) implements Move {
        public Reopen {
            Objects.requireNonNull(deadline, "got no deadline, expected one");
        }
    }

    /** Which of the moves this is. */
    default EventKind kind() {
        return switch (this) {
            case Triage move -> EventKind.TRIAGE;
            case Dismiss move -> EventKind.DISMISS;
            case Monitor move -> EventKind.MONITOR;
            case Route move -> EventKind.ROUTE;
            case HandBack move -> EventKind.HAND_BACK;
            case Verify move -> EventKind.VERIFY;
            case FindTrue move -> EventKind.FIND_TRUE;
            case FindFalse move -> EventKind.FIND_FALSE;
            case FindOpinion move -> EventKind.FIND_OPINION;
            case FindUndetermined move -> EventKind.FIND_UNDETERMINED;
            case AssignRemedy move -> EventKind.ASSIGN_REMEDY;
            case Reply move -> EventKind.REPLY;
            case SaveDraft move -> EventKind.SAVE_DRAFT;
            case Submit move -> EventKind.SUBMIT;
            case SendBack move -> EventKind.SEND_BACK;
            case Approve move -> EventKind.APPROVE;
            case Issue move -> EventKind.ISSUE;
            case Track move -> EventKind.TRACK;
            case Close move -> EventKind.CLOSE;
            case Reopen move -> EventKind.REOPEN;
        };
    }
}
