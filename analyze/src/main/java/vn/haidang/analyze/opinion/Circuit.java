package vn.haidang.analyze.opinion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps questions from a server that failed repeatedly; safe for use by many threads. */
final class Circuit {

    /** Failures in a row. One may be chance, and each can cost a full timeout. */
    static final int FAILURES = 3;

    /** Long enough to restart a model's server, short enough to go unnoticed afterwards. */
    static final Duration PAUSE = Duration.ofMinutes(5);

    private final Clock clock;
    private int failures;
    private Instant closedUntil = Instant.MIN;

    Circuit(Clock clock) {
        this.clock = clock;
    }

    /**
     * Lets a question pass; after a pause only the first, on trial.
     *
     * @throws NoAnswerException while the server is left alone
     */
    synchronized void enter() throws NoAnswerException {
        if (clock.instant().isBefore(closedUntil)) {
            throw new NoAnswerException(Reason.PAUSED, "the model is left alone until " + closedUntil);
        }
        if (failures >= FAILURES) {
            pause(PAUSE);
        }
    }

    synchronized void succeeded() {
        failures = 0;
        closedUntil = Instant.MIN;
    }

    synchronized void failed() {
        failures++;
        if (failures >= FAILURES) {
            pause(PAUSE);
        }
    }

    /** Nothing passes for this long from now. */
    synchronized void pause(Duration length) {
        Instant end = clock.instant().plus(length);
        closedUntil = end.isAfter(closedUntil) ? end : closedUntil;
    }
}
