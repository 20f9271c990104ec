package vn.haidang.alerting.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an alert's history: who, when, what, why, from where to where.
 *
 * @param event id of the event in the log, which holds the rest of it
 * @param officer name of the account; {@code null} for a notice of the system
 * @param what happened
 * @param detail the one thing to show beside it: the department it went to, the reason of a dismissal, the outcome …
 * @param why the officer's words; empty for a notice
 */
public record HistoryEntry(
        String event,
        Instant at,
        @Nullable String officer,
        EventKind what,
        Word detail,
        String why,
        AlertState from,
        AlertState to) {}
