package vn.haidang.alerting.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import vn.haidang.alerting.alert.Severity;

/**
 * Hours in which only what is high or urgent goes out.
 *
 * @param from local time of day, where they begin
 * @param until where they end, on the same day or the next
 */
public record QuietHours(LocalTime from, LocalTime until) {

    public QuietHours {
        if (from.equals(until)) {
            throw new IllegalArgumentException(
                    "got quiet hours from " + from + " until " + until + ", expected two times");
        }
    }

    /** When something of that severity may go out. */
    Instant release(Severity severity, Instant now, ZoneId zone) {
        var local = now.atZone(zone);
        if (severity.compareTo(Severity.HIGH) >= 0 || !isQuiet(local.toLocalTime())) {
            return now;
        }
        var end = local.with(until);
        return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean ended = !time.isBefore(until);
        return from.isBefore(until) ? begun && !ended : begun || !ended;
    }
}
