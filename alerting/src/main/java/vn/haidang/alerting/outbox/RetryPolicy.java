package vn.haidang.alerting.outbox;

import java.time.Duration;
import java.time.Instant;
import vn.haidang.alerting.channel.Attempt;
import vn.haidang.alerting.notify.Delivery;

/**
 * What follows from the end of an attempt.
 *
 * @param first wait after a first failure; doubles with each further one
 * @param longest wait
 * @param giveUp time after which what certainly failed is not tried again by itself
 */
public record RetryPolicy(Duration first, Duration longest, Duration giveUp) {

    private static final int MOST_DOUBLINGS = 20;

    public RetryPolicy {
        if (!first.isPositive() || longest.compareTo(first) < 0 || giveUp.compareTo(longest) < 0) {
            throw new IllegalArgumentException(
                    "got first %s, longest %s, giveUp %s, expected each longer than the one before"
                            .formatted(first, longest, giveUp));
        }
    }

    /** @param repeatable whether the other side recognises a repetition */
    Delivery after(Delivery sending, Attempt attempt, boolean repeatable, Instant now) {
        return switch (attempt) {
            case Attempt.Sent sent -> sending.sent(now);
            case Attempt.NotSent failure -> again(sending, failure.reason(), failure.pause(), now);
            case Attempt.Unknown unknown -> unknown(sending, unknown.reason(), repeatable, now);
        };
    }

    /** What is said of an attempt of which nothing else is known. */
    Delivery unknown(Delivery sending, String reason, boolean repeatable, Instant now) {
        return repeatable ? again(sending, reason, Duration.ZERO, now) : sending.uncertain(reason, now);
    }

    private Delivery again(Delivery sending, String reason, Duration pause, Instant now) {
        var own = backoff(sending.attempts());
        var retry = now.plus(own.compareTo(pause) < 0 ? pause : own);
        return retry.isAfter(sending.since().plus(giveUp))
                ? sending.givenUp(reason, now)
                : sending.failed(reason, retry, now);
    }

    private Duration backoff(int attempts) {
        var doubled = first.multipliedBy(1L << Math.min(Math.max(0, attempts - 1), MOST_DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
