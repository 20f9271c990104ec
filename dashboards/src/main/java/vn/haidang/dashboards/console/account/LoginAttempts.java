package vn.haidang.dashboards.console.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts sign-in tries per name and address, to stop guessing. */
public final class LoginAttempts {

    /** Tries within {@link #WINDOW}; a person who mistypes needs two or three. */
    static final int LIMIT = 10;

    static final Duration WINDOW = Duration.ofMinutes(10);

    /** Bounds memory; filling it takes longer than a window, since every try costs one bcrypt. */
    private static final int MAX_COUNTERS = 10_000;

    private final Clock clock;
    private final Map<Origin, Tries> counters = new LinkedHashMap<>();

    public LoginAttempts(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more try before it is checked, so that parallel tries cannot slip through; false when over the limit. */
    synchronized boolean take(Origin origin) {
        Instant now = clock.instant();
        Tries before = counters.getOrDefault(origin, new Tries(now, 0));
        Tries tries = before.since().plus(WINDOW).isAfter(now) ? before.oneMore() : new Tries(now, 1);
        counters.put(origin, tries);
        forgetEldest();
        return tries.count() <= LIMIT;
    }

    /** A right password clears the count. */
    synchronized void forget(Origin origin) {
        counters.remove(origin);
    }

    private void forgetEldest() {
        var eldest = counters.keySet().iterator();
        if (counters.size() > MAX_COUNTERS) {
            eldest.next();
            eldest.remove();
        }
    }

    /** Who tries, from where. */
    record Origin(String name, String address) {}

    private record Tries(Instant since, int count) {

        Tries oneMore() {
            return new Tries(since, count + 1);
        }
    }
}
