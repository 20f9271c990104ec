package vn.haidang.analyze.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.result.Occasion;

class CalendarTest {

    private static final Calendar CALENDAR = Made.CALENDAR;

    @Test
    void tetOfThreeYearsIsKnown() {
        for (var first : List.of("2026-02-17", "2027-02-06", "2028-01-26")) {
            assertTrue(
                    CALENDAR.holiday(LocalDate.parse(first))
                            .orElseThrow()
                            .name()
                            .startsWith("Tết"),
                    first);
        }
    }

    @Test
    void aDayHasWorkingHours() {
        assertEquals(Occasion.WORKING_HOURS, CALENDAR.occasion(Instant.parse("2026-03-02T00:30:00Z")));
        assertEquals(Occasion.AFTER_HOURS, CALENDAR.occasion(Instant.parse("2026-03-02T10:00:00Z")));
        assertEquals(Occasion.WEEKEND, CALENDAR.occasion(Instant.parse("2026-02-28T17:00:00Z")));
        assertEquals(Occasion.HOLIDAY, CALENDAR.occasion(Instant.parse("2026-02-18T03:00:00Z")));
    }

    @Test
    void aHolidayIsComparedWithDaysOff() {
        // Three articles on every weekend day, none on working days: what Tết brings is usual for a day off.
        var crawled = new Hours();
        Made.crawled(175).forEach(crawled::add);
        var series = new Hours();
        int tet = Math.toIntExact(Duration.between(Made.START, Instant.parse("2026-02-18T00:00:00Z"))
                .toDays());
        for (int day = tet - 30; day < tet; day++) {
            if (CALENDAR.occasion(Made.day(day)) == Occasion.WEEKEND) {
                Made.floods(3, day).forEach(flood -> series.add(flood.firstSeenAt()));
            }
        }
        Made.floods(4, tet).forEach(flood -> series.add(flood.firstSeenAt()));
        Made.floods(4, tet + 7).forEach(flood -> series.add(flood.firstSeenAt()));
        var test = new AberrationDetector(
                24,
                4,
                crawled,
                hour -> CALENDAR.isHoliday(Hours.time(hour)),
                hour -> CALENDAR.isDayOff(Hours.time(hour)));
        double atTet =
                test.detect(series, Hours.endOf(Made.day(tet)) + 12, Set.of()).tail();
        double later = test.detect(series, Hours.endOf(Made.day(tet + 7)) + 12, Set.of())
                .tail();
        assertTrue(atTet > 0.1, "at Tết " + atTet);
        assertTrue(later < atTet / 4, "on a working day " + later);
    }
}
