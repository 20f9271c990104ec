package vn.haidang.alerting.notice;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.Role;

/** Who is told of an event, when, and by which channels: a pure function. */
final class Notices {

    private Notices() {}

    /** Nobody hears of an alert that was merged: the older one goes on for both. */
    static List<Telling> of(NoticeBook book, NoticeEvent event, Alert alert, Instant now) {
        if (alert.mergedInto() != null) {
            return List.of();
        }
        Set<Role> roles = roles(book, event);
        return book.recipients().stream()
                .filter(recipient -> concerns(recipient, roles, alert))
                .map(recipient -> new Telling(
                        recipient, channels(book, recipient, alert), at(book, recipient, event, alert, now)))
                .filter(telling -> !telling.channels().isEmpty())
                .toList();
    }

    private static Set<Role> roles(NoticeBook book, NoticeEvent event) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(book.told(event.kind()));
        Stream.ofNullable(event.to()).forEach(roles::add);
        return roles;
    }

    private static boolean concerns(Recipient recipient, Set<Role> roles, Alert alert) {
        return recipient.watches(alert.province())
                && recipient.roles().stream()
                        .filter(roles::contains)
                        .anyMatch(role -> role != Role.DEPARTMENT || isInCharge(recipient, alert));
    }

    private static boolean isInCharge(Recipient recipient, Alert alert) {
        String inCharge = alert.handling().assignment().department();
        return inCharge != null && inCharge.equals(recipient.department());
    }

    /** Those that the rule names; all that the recipient has when it names none. */
    private static List<String> channels(NoticeBook book, Recipient recipient, Alert alert) {
        var named = alert.rule().channels();
        return recipient.addresses().keySet().stream()
                .filter(book::has)
                .filter(channel -> named.isEmpty() || named.contains(channel))
                .toList();
    }

    /** Work that somebody waits for is never left to a digest. */
    private static @Nullable Instant at(
            NoticeBook book, Recipient recipient, NoticeEvent event, Alert alert, Instant now) {
        boolean collected =
                event.kind().isNews() && (alert.bundle() != null || !recipient.wantsAtOnce(alert.severity()));
        return collected ? null : book.release(alert.severity(), now);
    }
}
