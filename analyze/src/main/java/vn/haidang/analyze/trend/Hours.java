package vn.haidang.analyze.trend;

import java.time.Duration;
import java.time.Instant;
import java.util.TreeMap;

/** How many things fell into each hour; a window is a number of whole hours up to a full one. */
final class Hours {

    private static final long SECONDS = Duration.ofHours(1).toSeconds();

    private final TreeMap<Long, Integer> counts = new TreeMap<>();

    void add(Instant time) {
        counts.merge(endOf(time), 1, Integer::sum);
    }

    /** Count of the {@code hours} hours up to {@code end}. */
    int before(long end, int hours) {
        return counts.subMap(end - hours, false, end, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    void add(long hour, int things) {
        counts.merge(hour, things, Integer::sum);
    }

    /** The same as known from an hour on, whether or not anything fell into that one. */
    Hours since(long hour) {
        var known = new Hours();
        known.counts.putAll(counts.tailMap(hour, true));
        known.add(hour, 0);
        return known;
    }

    /** End of the first hour known, or {@code otherwise}. */
    long first(long otherwise) {
        return counts.isEmpty() ? otherwise : counts.firstKey();
    }

    /** The full hour that ends the hour of a moment, counted from 1970; a full hour belongs to the one before. */
    static long endOf(Instant time) {
        return Math.floorDiv(time.minusNanos(1).getEpochSecond(), SECONDS) + 1;
    }

    static Instant time(long hour) {
        return Instant.ofEpochSecond(hour * SECONDS);
    }
}
