package vn.haidang.ingest;

import java.time.Duration;

/** When to come back: after the usual time, after each failure in a row after twice as long, daily at the latest. */
final class Backoff {

    static final Duration LONGEST = Duration.ofHours(24);

    private Backoff() {}

    static Duration next(Duration every, int failures) {
        Duration wait = every;
        for (int i = 0; i < failures && wait.compareTo(LONGEST) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        boolean tooLong = failures > 0 && wait.compareTo(LONGEST) > 0 && every.compareTo(LONGEST) < 0;
        return tooLong ? LONGEST : wait;
    }
}
