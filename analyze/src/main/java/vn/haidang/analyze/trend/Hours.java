package vn.haidang.analyze.trend;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
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

    /** End of the first hour with anything, or {@code otherwise}. */
    long first(long otherwise) {
        return counts.isEmpty() ? otherwise : counts.firstKey();
    }

    void forgetUntil(long end) {
        counts.headMap(end, true).clear();
    }

    Map<Long, Integer> counts() {
        return Map.copyOf(counts);
    }

    /** The full hour that ends the hour of a moment, counted from 1970; a full hour belongs to the one before. */
    static long endOf(Instant time) {
        return Math.floorDiv(time.getEpochSecond() + SECONDS - 1, SECONDS);
    }

    static Instant time(long hour) {
        return Instant.ofEpochSecond(hour * SECONDS);
    }
}
