package vn.haidang.analyze.trend;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How far time has come.
 *
 * @param closed the last hour that was closed, as {@link Hours} counts
 * @param since first moment in which each province was watched
 */
record TrendClock(long closed, Map<String, Instant> since) {

    TrendClock {
        since = Map.copyOf(since);
    }

    /** The hour of the first article is the first that can be closed. */
    static TrendClock startingAt(Instant seen) {
        return new TrendClock(Hours.endOf(seen) - 1, Map.of());
    }

    TrendClock closed(long hour) {
        return new TrendClock(hour, since);
    }

    /** The same with those provinces watched that were not yet: what came before says nothing of them. */
    TrendClock watching(Set<String> provinces, Instant seen) {
        if (since.keySet().containsAll(provinces)) {
            return this;
        }
        Map<String, Instant> all = new HashMap<>(since);
        provinces.forEach(province -> all.putIfAbsent(province, seen));
        return new TrendClock(closed, all);
    }
}
