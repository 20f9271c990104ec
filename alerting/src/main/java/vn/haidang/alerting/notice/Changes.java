package vn.haidang.alerting.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.alerting.alert.HistoryEntry;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.alert.Word;

/** What happened to an alert since it was last looked at. */
final class Changes {

    private Changes() {}

    /**
     * The events of which people are told, in order.
     *
     * @param told lines of its history that were looked at; {@code null} for an alert never seen before, whose past is
     *     left alone unless it begins just now
     */
    static List<NoticeEvent> since(@Nullable Integer told, Alert alert) {
        List<NoticeEvent> events = new ArrayList<>();
        if (told == null && alert.revision() == 1) {
            events.add(NoticeEvent.raised());
        }
        var history = alert.handling().history();
        int from = told == null ? history.size() : Math.min(told, history.size());
        for (var entry : history.subList(from, history.size())) {
            event(entry).ifPresent(events::add);
        }
        return events;
    }

    private static Optional<NoticeEvent> event(HistoryEntry entry) {
        return NoticeKind.of(entry.what())
                .map(kind -> new NoticeEvent(entry.event(), kind, role(entry), entry.officer(), entry.why()));
    }

    private static @Nullable Role role(HistoryEntry entry) {
        return entry.what() == EventKind.ESCALATE && entry.detail() instanceof Word.Terms terms
                ? Stream.of(Role.values())
                        .filter(role -> terms.keys().contains(role.key()))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
