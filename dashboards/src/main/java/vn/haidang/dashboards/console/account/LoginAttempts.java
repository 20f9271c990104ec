package vn.haidang.dashboards.console.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts tries to sign in, to stop guessing: per name and address, and per address over all names. Nobody can lock another
 * person out from another address, and a wait ends by itself: it begins with a minute and doubles up to an hour.
 */
public final class LoginAttempts {

    /** Wrong tries in a row for one name; a person who mistypes needs two or three. */
    static final int LIMIT = 10;

    /** Wrong tries from one address over all names; an office behind one address has many people who mistype. */
    static final int ADDRESS_LIMIT = 100;

    static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** After so long without a try all is forgotten. */
    static final Duration MEMORY = Duration.ofHours(24);

    /** Bounds memory; filling it takes long, since every try costs one bcrypt. */
    private static final int MAX_COUNTERS = 10_000;

    private static final String ANYBODY = "*";

    private final Clock clock;
    private final Map<Origin, Tries> counters = new LinkedHashMap<>();

    public LoginAttempts(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more try before it is checked, so that parallel tries cannot slip through; false while it has to wait. */
    public synchronized boolean take(Origin origin) {
        var address = new Origin(ANYBODY, origin.address());
        if (waits(origin) || waits(address)) {
            return false;
        }
        count(origin, LIMIT);
        count(address, ADDRESS_LIMIT);
        return true;
    }

    /** A right password clears the count of the name, and takes its own try from the address. */
    public synchronized void forget(Origin origin) {
        counters.remove(origin);
        counters.computeIfPresent(new Origin(ANYBODY, origin.address()), (key, tries) -> tries.oneLess());
    }

    /** Whether somebody has to wait who gives that name, from whatever address. */
    public synchronized boolean waits(String name) {
        return counters.keySet().stream().anyMatch(origin -> origin.name().equals(name) && waits(origin));
    }

    private boolean waits(Origin origin) {
        var tries = counters.get(origin);
        return tries != null && clock.instant().isBefore(tries.until());
    }

    private void count(Origin origin, int limit) {
        Instant now = clock.instant();
        var before = counters.get(origin);
        int count = before == null || before.last().plus(MEMORY).isBefore(now) ? 1 : before.count() + 1;
        counters.remove(origin);
        counters.put(origin, new Tries(count, now, now.plus(wait(count - limit))));
        var eldest = counters.keySet().iterator();
        if (counters.size() > MAX_COUNTERS) {
            eldest.next();
            eldest.remove();
        }
    }

    /** None before the limit. */
    private static Duration wait(int beyond) {
        if (beyond < 0) {
            return Duration.ZERO;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, Byte.SIZE));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** Who tries, from where. */
    public record Origin(String name, String address) {

        /** The code after the password, which is counted over all addresses: whoever tries it has the password. */
        public static Origin code(String name) {
            return new Origin(name + "#code", "");
        }
    }

    private record Tries(int count, Instant last, Instant until) {

        Tries oneLess() {
            return new Tries(Math.max(0, count - 1), last, until);
        }
    }
}
