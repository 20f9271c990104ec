package vn.haidang.ingest.seen;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When an article's page is read again: most edits come early, the interesting ones sometimes late. */
public final class Revisits {

    /** After the first sight; NewsEdits finds most versions within the first day. */
    private static final List<Duration> AFTER =
            List.of(Duration.ZERO, Duration.ofHours(1), Duration.ofHours(6), Duration.ofHours(24), Duration.ofDays(7));

    private Revisits() {}

    /** Whether one of the times has come that had not come at the last visit. */
    public static boolean due(Seen seen, Instant now) {
        return AFTER.stream()
                .map(seen.firstSeen()::plus)
                .anyMatch(time -> !time.isAfter(now) && seen.visited().isBefore(time));
    }
}
