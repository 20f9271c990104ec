package vn.haidang.ingest.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.stream.Json;

/** What an officer is told of a feed, over days of polls. */
class FeedStateTest {

    private static final Duration EVERY = Duration.ofMinutes(10);

    /** Noon in Việt Nam. */
    private static final Instant NOON = Instant.parse("2026-11-01T05:00:00Z");

    private static final FeedHealth UNKNOWN = FeedHealth.unknown(
            new Source("bao-a", "Báo A", Source.Kind.PRESS, "vn", "vi", 3),
            URI.create("https://bao.example/rss"),
            EVERY);

    @Test
    void aFeedIsWhatItsLastPollWas() {
        assertEquals(FeedState.NEVER, FeedState.of(UNKNOWN, NOON));
        int tried = 0;
        for (var outcome : PollOutcome.values()) {
            var health = outcome.isRead()
                    ? UNKNOWN.read(NOON, outcome, 3, 0)
                    : UNKNOWN.failed(NOON, outcome, "503", NOON.plus(EVERY));
            assertEquals(outcome.name(), FeedState.of(health, NOON).name());
            assertEquals(outcome.isRead() ? 0 : 1, health.failures());
            tried++;
        }
        assertEquals(6, tried);
    }

    @Test
    void aPollThatDoesNotComeIsMissedSinceItWasDue() {
        var health = UNKNOWN.read(NOON, PollOutcome.OK, 1, 0);
        var due = NOON.plus(EVERY);
        assertEquals(FeedState.OK, FeedState.of(health, due.plus(Duration.ofMinutes(10))));
        assertEquals(FeedState.MISSED, FeedState.of(health, due.plus(Duration.ofMinutes(11))));
        assertEquals(due, FeedState.MISSED.since(health));
        var tomorrow = NOON.plus(Duration.ofDays(1));
        var backedOff = UNKNOWN.failed(NOON, PollOutcome.FAILING, "503", tomorrow);
        assertEquals(FeedState.FAILING, FeedState.of(backedOff, tomorrow));
    }

    @Test
    void theSameTroubleBeganOnceAndEndsOnce() {
        var first = UNKNOWN.failed(NOON, PollOutcome.FAILING, "503", NOON.plus(EVERY));
        var later = NOON.plus(EVERY);
        var second = first.failed(later, PollOutcome.FAILING, "502", later.plus(EVERY));
        assertEquals(NOON, second.since());
        assertEquals(2, second.failures());
        assertEquals(
                later, second.failed(later, PollOutcome.BLOCKED, "403", later).since());
        var well = second.read(later, PollOutcome.OK, 0, 0);
        assertEquals(later, well.since());
        assertEquals("502", well.lastError());
        assertEquals(
                later, well.read(later.plus(EVERY), PollOutcome.UNCHANGED, 0, 0).since());
    }

    @Test
    void aFeedOfTwentyADayIsSilentAfterHalfADayAndOneOfTwoADayNot() {
        assertEquals(FeedState.OK, quiet(20, Duration.ofHours(11)));
        assertEquals(FeedState.SILENT, quiet(20, Duration.ofHours(12)));
        assertEquals(FeedState.OK, quiet(2, Duration.ofHours(83)));
        assertEquals(FeedState.SILENT, quiet(2, Duration.ofHours(98)));
        assertEquals(FeedState.OK, quiet(0, Duration.ofDays(60)));
    }

    /** The state of a feed that had so many articles a day for three weeks and has had none since. */
    private static FeedState quiet(int aDay, Duration since) {
        var health = UNKNOWN;
        for (int day = 0; day < 21; day++) {
            health = health.read(NOON.plus(Duration.ofDays(day)), PollOutcome.OK, aDay, 0);
        }
        var now = NOON.plus(Duration.ofDays(20)).plus(since);
        return FeedState.of(health.read(now, PollOutcome.OK, 0, 0), now);
    }

    @Test
    void aFeedFloodsBeyondFiveTimesItsDayAndNotBeforeAWeekIsKnown() {
        assertEquals(FeedState.FLOODING, loud(21, 20, 100));
        assertEquals(FeedState.OK, loud(21, 20, 99));
        assertEquals(FeedState.OK, loud(21, 1, 49));
        assertEquals(FeedState.FLOODING, loud(21, 1, 50));
        assertEquals(FeedState.OK, loud(7, 20, 1_000));
        assertEquals(FeedState.FLOODING, loud(8, 20, 1_000));
    }

    private static FeedState loud(int days, int aDay, int today) {
        var health = UNKNOWN;
        for (int day = 0; day < days; day++) {
            health = health.read(NOON.plus(Duration.ofDays(day)), PollOutcome.OK, aDay, 0);
        }
        var now = NOON.plus(Duration.ofDays(days));
        return FeedState.of(health.read(now, PollOutcome.OK, today, 0), now);
    }

    @Test
    void daysBeginWhereTheReadersAreAndFourWeeksAreKept() {
        var health = UNKNOWN;
        for (int hour = 0; hour < 24 * 40; hour++) {
            health = health.read(NOON.plus(Duration.ofHours(hour)), PollOutcome.OK, 1, 0);
        }
        assertEquals(29, health.days().size());
        assertEquals(24, health.days().get(3).articles());
        var today =
                NOON.plus(Duration.ofHours(24 * 40 - 1)).atZone(FeedHealth.ZONE).toLocalDate();
        assertEquals(today, health.days().getLast().day());
        assertEquals(12, health.on(today));
        assertEquals(24, UsualRate.of(health, NOON.plus(Duration.ofDays(40))).perDay());
    }

    @Test
    void whatIsKeptIsReadBackTheSame() {
        var health = UNKNOWN.read(NOON, PollOutcome.OK, 3, 1)
                .failed(NOON, PollOutcome.BLOCKED, "robots.txt", NOON.plus(EVERY));
        var back = Json.mapper().readValue(Json.mapper().writeValueAsBytes(health), FeedHealth.class);
        assertEquals(health, back);
        assertNull(UNKNOWN.lastError());
        assertTrue(FeedState.BLOCKED.isTrouble());
        assertFalse(FeedState.NEVER.isTrouble());
    }
}
