package vn.haidang.dashboards.console.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.haidang.dashboards.shift.Mark;
import vn.haidang.dashboards.shift.Matter;

class StandingTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:20:00Z");
    private static final Mark UNTOUCHED =
            new Mark("binh-dinh", new Matter(Matter.Kind.STORY, "s"), "", Instant.EPOCH, null, false);

    @Test
    void whatNobodyHasTouchedIsUnseen() {
        var standing = Standing.ofStory(UNTOUCHED, 5);
        assertFalse(standing.seen());
        assertFalse(standing.grown());
        assertNull(standing.by());
    }

    @Test
    void storyComesBackWhenHalfAsManyOutletsAgainHaveIt() {
        // Outlets when it was seen, and the number at which it comes back.
        var comesBackAt = Map.of(1, 3, 2, 4, 3, 5, 4, 6, 5, 8, 10, 15, 11, 17);
        comesBackAt.forEach((seen, back) -> {
            var mark = UNTOUCHED.seen("lan", NOW, seen);
            assertTrue(Standing.ofStory(mark, back - 1).seen(), seen + " seen, " + (back - 1) + " now");
            assertTrue(Standing.ofStory(mark, back).grown(), seen + " seen, " + back + " now");
            assertFalse(Standing.ofStory(mark, back).seen());
        });
        assertEquals(7, comesBackAt.size());
    }

    @Test
    void alertComesBackWithTheNextStep() {
        var mark = UNTOUCHED.seen("lan", NOW, 4);
        assertTrue(Standing.ofAlert(mark, 4).seen());
        assertTrue(Standing.ofAlert(mark, 5).grown());
    }

    @Test
    void starAndSightGoTheirOwnWays() {
        var both = UNTOUCHED.starred("lan", NOW).seen("binh", NOW, 2);
        assertTrue(Standing.ofStory(both, 2).starred());
        assertEquals("binh", Standing.ofStory(both, 2).by());
        assertTrue(Standing.ofStory(both.unseen("lan", NOW), 2).starred());
        assertTrue(Standing.ofStory(both.unstarred("lan", NOW), 2).seen());
    }
}
