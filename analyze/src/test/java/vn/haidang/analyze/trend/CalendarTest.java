package vn.haidang.analyze.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        // Two articles every weekend day, none on working days: what Tết brings is usual for a day off.
        List<Sighting> sightings = new ArrayList<>();
        int tet = Math.toIntExact(Duration.between(Made.START, Instant.parse("2026-02-18T00:00:00Z"))
                .toDays());
        for (int day = tet - 30; day < tet; day++) {
            if (CALENDAR.occasion(Made.day(day)) == Occasion.WEEKEND) {
                sightings.addAll(Made.floods(3, day));
            }
        }
        int atTet = sightings.size();
        sightings.addAll(Made.floods(4, tet));
        assertEquals(List.of(), Made.surges(sightings, Made.crawled(tet + 2)));
        sightings.subList(atTet, sightings.size()).clear();
        sightings.addAll(Made.floods(4, tet + 7));
        assertEquals(1, Made.surges(sightings, Made.crawled(tet + 9)).size(), "on the working day a week later");
    }
}
