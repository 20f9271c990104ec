package vn.haidang.dashboards.console.page;

import java.time.Instant;
import java.util.List;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.HistoryEntry;
import vn.haidang.alerting.alert.Wording;

/**
 * A line of an alert's history in words.
 *
 * @param who name of the account; empty for the system
 * @param detail empty for none
 * @param why the officer's words; empty for the system
 * @param to the state that it led to; empty where it stayed
 */
public record HistoryLine(Instant at, String who, String what, String detail, String why, String to) {

    /** Latest first. */
    public static List<HistoryLine> of(Handling handling, Wording words) {
        return handling.history().reversed().stream()
                .map(entry -> of(entry, words))
                .toList();
    }

    public static HistoryLine of(HistoryEntry entry, Wording words) {
        return new HistoryLine(
                entry.at(),
                entry.officer() == null ? "" : entry.officer(),
                words.word(entry.what()),
                words.text(entry.detail()),
                entry.why(),
                entry.from() == entry.to() ? "" : words.word(entry.to()));
    }
}
