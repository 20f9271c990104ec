package vn.haidang.alerting.notice;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import vn.haidang.alerting.alert.EventKind;

/** What people are told of. */
public enum NoticeKind {
    /** A new alert. */
    @JsonProperty("raised")
    RAISED,
    /** Its story spread further; a monitored one is back in the queue. */
    @JsonProperty("grown")
    GROWN,
    /** A department is in charge. */
    @JsonProperty("routed")
    ROUTED,
    /** A department is to put something right. */
    @JsonProperty("remedy")
    REMEDY,
    /** A department says that it is not in charge. */
    @JsonProperty("handed-back")
    HANDED_BACK,
    /** A correction waits for approval. */
    @JsonProperty("submitted")
    SUBMITTED,
    @JsonProperty("approved")
    APPROVED,
    /** A correction is not to go out as it stands. */
    @JsonProperty("sent-back")
    SENT_BACK,
    /** A deadline has passed. */
    @JsonProperty("overdue")
    OVERDUE;

    /** What is told of an event, if anything. */
    static Optional<NoticeKind> of(EventKind event) {
        return switch (event) {
            case GROW -> Optional.of(GROWN);
            case ROUTE -> Optional.of(ROUTED);
            case ASSIGN_REMEDY -> Optional.of(REMEDY);
            case HAND_BACK -> Optional.of(HANDED_BACK);
            case SUBMIT -> Optional.of(SUBMITTED);
            case APPROVE -> Optional.of(APPROVED);
            case SEND_BACK -> Optional.of(SENT_BACK);
            case ESCALATE -> Optional.of(OVERDUE);
            default -> Optional.empty();
        };
    }

    /** Whether it is about the news and not a piece of work that somebody waits for. */
    boolean isNews() {
        return this == RAISED || this == GROWN;
    }

    /** As the file and the message files write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
