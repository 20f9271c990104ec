package vn.haidang.analyze.trend;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.Surge;

/**
 * Turns live articles into surges and nightly reports: a deterministic state machine over {@link TrendStores}.
 *
 * <p>Time is that of the articles' first sight, and goes on with the latest of them or with the clock on the wall,
 * whichever the caller says. An hour is closed once, five minutes after its end; an article that comes later still is
 * looked at when the next hour closes, and counts in its own hour. All that it remembers is in the stores, so whoever
 * restores them goes on as if nothing had happened. Not for use by several threads.
 */
final class TrendMachine {

    /** For articles that are still on their way through the analysis when their hour ends. */
    static final Duration GRACE = Duration.ofMinutes(5);

    private static final String CLOCK = "clock";

    private final Set<String> provinces;
    private final TrendStores stores;
    private final HourClosing hours;
    private final NightlyReports reports;
    private final Calendar calendar;

    /** As it stands in its store, so as not to read it for every article. */
    private @Nullable TrendClock clock;

    /** @param provinces ids of all that are watched */
    TrendMachine(Set<String> provinces, TrendRules rules, TrendStores stores) {
        this.provinces = Set.copyOf(provinces);
        this.stores = stores;
        this.hours = new HourClosing(rules, stores);
        this.reports = new NightlyReports(rules, stores);
        this.calendar = rules.calendar();
    }

    /** Takes an article, and closes the hours that are over at its time. */
    TrendFindings take(TrendEvent event) {
        var now = clockAt(event.seen());
        long hour = Hours.endOf(event.seen());
        String key = TrendStores.hour(hour);
        Integer crawled = stores.crawled().get(key);
        stores.crawled().put(key, crawled == null ? 1 : crawled + 1);
        event.sightings().forEach(sighting -> remember(sighting, hour, now));
        return reach(event.seen());
    }

    /** Closes the hours that are over at a time; nothing before the first article. */
    TrendFindings reach(Instant time) {
        var before = clock();
        long over = Hours.endOf(time.minus(GRACE).plusNanos(1)) - 1;
        if (before == null || over <= before.closed()) {
            return TrendFindings.NONE;
        }
        List<Surge> surges = hours.close(over, before);
        set(before.closed(over));
        var today = calendar.day(Hours.time(over));
        return today.isAfter(calendar.day(Hours.time(before.closed())))
                ? new TrendFindings(surges, reports.write(today.minusDays(1), over, before))
                : new TrendFindings(surges, List.of());
    }

    private TrendClock clockAt(Instant seen) {
        var before = clock();
        var now = (before == null ? TrendClock.startingAt(seen) : before).watching(provinces, seen);
        if (!now.equals(before)) {
            set(now);
        }
        return now;
    }

    private @Nullable TrendClock clock() {
        if (clock == null) {
            clock = stores.clock().get(CLOCK);
        }
        return clock;
    }

    private void set(TrendClock now) {
        stores.clock().put(CLOCK, now);
        clock = now;
    }

    private void remember(Sighting sighting, long hour, TrendClock now) {
        String key = TrendStores.key(sighting.province(), TrendStores.hour(hour), sighting.article());
        if (!provinces.contains(sighting.province()) || stores.sightings().get(key) != null) {
            return;
        }
        long due = Math.max(hour, now.closed() + 1);
        stores.sightings().put(key, sighting);
        stores.due()
                .put(
                        TrendStores.key(TrendStores.hour(due), sighting.province(), sighting.article()),
                        new Due(due, sighting));
        sighting.topics().forEach(topic -> count(sighting, topic));
    }

    private void count(Sighting sighting, String topic) {
        var one = new DayCount(sighting.province(), calendar.day(sighting.firstSeenAt()), topic, sighting.tone(), 1);
        var before = stores.days().get(one.key());
        stores.days().put(one.key(), before == null ? one : before.plus(1));
    }
}
