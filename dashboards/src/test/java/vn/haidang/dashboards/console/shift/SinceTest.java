package vn.haidang.dashboards.console.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.haidang.dashboards.shift.HandOverNote;

class SinceTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:20:00Z");

    @Test
    void shiftBeginsWithTheLastHandOver() {
        assertEquals(hours(7), Since.SHIFT.from(List.of(note(hours(7)), note(hours(15))), NOW));
    }

    @Test
    void withoutHandOverForDaysItIsADay() {
        assertEquals(hours(24), Since.SHIFT.from(List.of(), NOW));
        assertEquals(hours(24), Since.SHIFT.from(List.of(note(hours(73))), NOW));
    }

    @Test
    void whateverElseIsAskedForIsTheShift() {
        assertEquals(Since.WEEK, Since.of("week"));
        assertEquals(Since.SHIFT, Since.of("WEEK"));
        assertEquals(Since.SHIFT, Since.of("<script>"));
        assertEquals(hours(168), Since.WEEK.from(List.of(note(hours(7))), NOW));
    }

    private static Instant hours(int ago) {
        return NOW.minus(Duration.ofHours(ago));
    }

    private static HandOverNote note(Instant at) {
        return new HandOverNote("binh-dinh", "lan", at, "Yên ắng.");
    }
}
