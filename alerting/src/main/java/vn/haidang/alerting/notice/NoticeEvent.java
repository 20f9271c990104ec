package vn.haidang.alerting.notice;

import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Role;

/**
 * Something that happened to an alert and that people are told of.
 *
 * @param id of the event in the log of the alert; {@code raised} for its beginning
 * @param to role that the system itself names, of a deadline that has passed; {@code null} otherwise
 * @param officer who did it; {@code null} when the system noticed it
 * @param why the officer's words; empty otherwise
 */
record NoticeEvent(
        String id,
        NoticeKind kind,
        @Nullable Role to,
        @Nullable String officer,
        String why) {

    static NoticeEvent raised() {
        return new NoticeEvent("raised", NoticeKind.RAISED, null, null, "");
    }
}
