package vn.haidang.analyze.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.TrendReport;

class TrendStreamTest {

    private static final Logger LOG = LoggerFactory.getLogger(TrendStreamTest.class);
    private static final Set<String> ONE = Set.of("binh-dinh");

    @TempDir
    Path state;

    @Test
    void aRestartAnywhereChangesNothing() {
        var events = DrivenTrends.events(MadeWeeks.of(4, 32, 8));
        List<Surge> surges = new ArrayList<>();
        List<TrendReport> reports = new ArrayList<>();
        var random = new Random(5);
        int restarts = 0;
        var driven = open("restart0", MadeWeeks.PROVINCES);
        for (var event : events) {
            if (random.nextInt(events.size() / 15) == 0) {
                surges.addAll(driven.surges());
                reports.addAll(driven.reports());
                var next = open("restart" + ++restarts, MadeWeeks.PROVINCES);
                next.restore(driven);
                driven.close();
                driven = next;
            }
            driven.send(event);
        }
        surges.addAll(driven.surges());
        reports.addAll(driven.reports());
        driven.close();
        try (var once = open("once", MadeWeeks.PROVINCES)) {
            events.forEach(once::send);
            assertEquals(once.surges(), surges);
            assertEquals(once.reports(), reports);
        }
        LOG.info("{} restarts, {} surges, {} reports", restarts, surges.size(), reports.size());
        assertTrue(restarts >= 8 && surges.size() > 1, restarts + " restarts, " + surges.size() + " surges");
    }

    @Test
    void aSilentNightIsClosedByTheClockOnTheWall() {
        var events = Made.fourWeeks();
        var last = events.getLast().seen();
        try (var driven = new DrivenTrends(state.resolve("night"), ONE, last)) {
            events.forEach(driven::send);
            driven.reports();
            driven.wait(Duration.ofMinutes(4));
            assertEquals(List.of(), driven.surges(), "before the grace is over");
            driven.wait(Duration.ofMinutes(7));
            assertEquals(1, driven.surges().size());
            driven.wait(Duration.ofHours(11));
            var report = driven.reports().getLast();
            assertEquals(Made.CALENDAR.day(last), report.day());
            driven.wait(Duration.ofHours(12));
            assertEquals(List.of(), driven.surges());
            assertEquals(List.of(), driven.reports(), "one report a day");
        }
    }

    @Test
    void whileArticlesAreWorkedOffTheClockOnTheWallWaits() {
        try (var driven = new DrivenTrends(state.resolve("backlog"), ONE, Made.day(60))) {
            for (var event : Made.fourWeeks()) {
                driven.send(event);
                driven.wait(Duration.ofMinutes(2));
            }
            driven.wait(Duration.ofMinutes(11));
            assertEquals(1, driven.surges().size());
        }
    }

    @Test
    void whatComesFromTheFutureIsADeadLetterAndStopsNothing() {
        try (var driven = open("future", ONE)) {
            driven.sendWritten(new TrendEvent(Instant.parse("2099-01-01T00:00:00Z"), List.of()), Made.START);
            Made.fourWeeks().forEach(driven::send);
            driven.sendWritten(new TrendEvent(Instant.parse("1969-01-01T00:00:00Z"), List.of()), Made.START);
            driven.send(new TrendEvent(Made.day(29), List.of()));
            var surge = driven.surgesByKey();
            assertEquals(Set.of("binh-dinh/environment/neutral/all/2025-10-06T07:00:00Z"), surge.keySet());
            var reasons = driven.reasons();
            assertEquals(2, reasons.size());
            assertTrue(reasons.getFirst().contains("2099"), reasons::toString);
        }
    }

    private DrivenTrends open(String name, Set<String> provinces) {
        return new DrivenTrends(state.resolve(name), provinces, Instant.EPOCH);
    }
}
