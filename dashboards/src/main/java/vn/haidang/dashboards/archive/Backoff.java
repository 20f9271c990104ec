package vn.haidang.dashboards.archive;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Waits that double from the first to the longest, each shortened at random by up to half, so that several writers do
 * not come back at the same moment.
 */
final class Backoff {

    private static final int MAX_DOUBLINGS = 30;

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator random;
    private int failures;

    Backoff(Duration first, Duration longest, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    /** The wait after one more failure. */
    Duration next() {
        var doubled = first.multipliedBy(1L << Math.min(failures, MAX_DOUBLINGS));
        failures++;
        long most = (doubled.compareTo(longest) < 0 ? doubled : longest).toMillis();
        return Duration.ofMillis(most - random.nextLong(most / 2 + 1));
    }

    /** After a success the next wait is the first again. */
    void reset() {
        failures = 0;
    }
}
