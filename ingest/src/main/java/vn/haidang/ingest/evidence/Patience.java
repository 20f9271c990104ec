package vn.haidang.ingest.evidence;

import java.time.Duration;

/**
 * How a page that does not answer is tried again: after a wait that doubles, until the request is too old.
 *
 * @param longest of the waits
 * @param whole age of a request at which trying ends
 */
record Patience(Duration first, Duration longest, Duration whole) {

    /** A site that is down for a night is caught in the morning; a page taken down meanwhile answers 404 and is final. */
    static final Patience USUAL = new Patience(Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(24));

    /** @param attempts so far, 1 or more */
    Duration wait(int attempts) {
        Duration wait = first;
        for (int i = 1; i < attempts && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
