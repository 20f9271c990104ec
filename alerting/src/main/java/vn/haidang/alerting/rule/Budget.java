package vn.haidang.alerting.rule;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * How many alerts a shift is shown one by one.
 *
 * @param zone IANA name of the time zone
 * @param shifts when they begin, in order within the day
 * @param alerts of one province in one shift
 */
public record Budget(String zone, List<LocalTime> shifts, int alerts) {

    public Budget {
        ZoneId.of(zone);
        shifts = List.copyOf(shifts);
        if (shifts.isEmpty()
                || !shifts.equals(shifts.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException("got shifts " + shifts + ", expected one or more, in order of time");
        }
        if (alerts < 1) {
            throw new IllegalArgumentException("got " + alerts + " alerts, expected at least 1");
        }
    }

    /** When the shift began that is on duty then. */
    public Instant shift(Instant time) {
        var local = time.atZone(ZoneId.of(zone));
        return shifts.reversed().stream()
                .map(start -> local.with(start))
                .filter(start -> !start.isAfter(local))
                .findFirst()
                .orElseGet(() -> lastOfDayBefore(local))
                .toInstant();
    }

    private ZonedDateTime lastOfDayBefore(ZonedDateTime local) {
        return local.minusDays(1).with(shifts.getLast());
    }
}
