package vn.haidang.analyze.trend;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.haidang.analyze.result.Occasion;
import vn.haidang.ingest.config.YamlFile;

/**
 * When offices work, as the calendar file says.
 *
 * @param zone IANA name of the time zone
 * @param holidays public holidays with the days off joined to them
 */
public record Calendar(String zone, WorkingTime work, List<Holiday> holidays) {

    public Calendar {
        ZoneId.of(zone);
        holidays = List.copyOf(holidays);
    }

    /**
     * The calendar that a file describes.
     *
     * @throws vn.haidang.ingest.config.ConfigException at the first mistake in it
     */
    public static Calendar load(Path file) {
        return YamlFile.read(file, Calendar.class);
    }

    Occasion occasion(Instant time) {
        var local = time.atZone(ZoneId.of(zone));
        if (holiday(local.toLocalDate()).isPresent()) {
            return Occasion.HOLIDAY;
        }
        if (!work.days().contains(local.getDayOfWeek())) {
            return Occasion.WEEKEND;
        }
        return work.holds(local.toLocalTime()) ? Occasion.WORKING_HOURS : Occasion.AFTER_HOURS;
    }

    Optional<Holiday> holiday(LocalDate day) {
        return holidays.stream().filter(holiday -> holiday.holds(day)).findFirst();
    }

    boolean isHoliday(Instant time) {
        return occasion(time) == Occasion.HOLIDAY;
    }

    boolean isDayOff(Instant time) {
        var occasion = occasion(time);
        return occasion == Occasion.HOLIDAY || occasion == Occasion.WEEKEND;
    }

    LocalDate day(Instant time) {
        return time.atZone(ZoneId.of(zone)).toLocalDate();
    }

    Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneId.of(zone)).toInstant();
    }

    /**
     * The working hours of a week.
     *
     * @param from first minute
     * @param to minute after the last
     */
    public record WorkingTime(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

        public WorkingTime {
            days = Set.copyOf(days);
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("got working hours " + from + " to " + to + ", expected from < to");
            }
        }

        boolean holds(LocalTime time) {
            return !time.isBefore(from) && time.isBefore(to);
        }
    }

    /** Days off in a row, both ends included. */
    public record Holiday(String name, LocalDate from, LocalDate to) {

        public Holiday {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(
                        "got " + name + " from " + from + " to " + to + ", expected from ≤ to");
            }
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
