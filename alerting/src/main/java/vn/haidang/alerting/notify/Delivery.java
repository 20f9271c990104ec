package vn.haidang.alerting.notify;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What has become of a message so far.
 *
 * @param message of one that was sent, without what it said
 * @param attempts begun
 * @param since from when the time after which it is given up counts
 * @param next when the next attempt is due, in a state that waits
 * @param steps oldest first; of very many the latest
 */
public record Delivery(
        Message message, DeliveryState state, int attempts, Instant since, Instant next, List<DeliveryStep> steps) {

    /** A day of attempts is about thirty, each two steps. */
    private static final int MOST_STEPS = 100;

    public Delivery {
        Objects.requireNonNull(message, "got no message, expected one");
        Objects.requireNonNull(state, "got no state, expected one");
        steps = List.copyOf(steps);
    }

    /** One that was just put into the outbox. */
    public static Delivery pending(Message message, Instant now) {
        var first = new DeliveryStep(now, DeliveryState.PENDING, 0, "", null, null);
        return new Delivery(
                message, DeliveryState.PENDING, 0, message.notBefore(), message.notBefore(), List.of(first));
    }

    public String key() {
        return message.key();
    }

    /** Why it stands where it does. */
    public String reason() {
        return steps.getLast().words();
    }

    /** When it came to stand there. */
    public Instant at() {
        return steps.getLast().at();
    }

    public boolean isDue(Instant now) {
        return state.isWaiting() && !next.isAfter(now);
    }

    /** Before an attempt. */
    public Delivery claimed(Instant now) {
        return step(DeliveryState.SENDING, attempts + 1, "", next, now);
    }

    public Delivery sent(Instant now) {
        return step(DeliveryState.SENT, attempts, "", next, now).closed();
    }

    public Delivery failed(String why, Instant retry, Instant now) {
        return step(DeliveryState.FAILED, attempts, why, retry, now);
    }

    public Delivery givenUp(String why, Instant now) {
        return step(DeliveryState.GIVEN_UP, attempts, why, next, now);
    }

    public Delivery uncertain(String why, Instant now) {
        return step(DeliveryState.UNCERTAIN, attempts, why, next, now);
    }

    /** After what an officer decided; the same where it is known already, or where there is nothing to decide. */
    public Delivery decided(OutboxEvent.Request request, Instant now) {
        boolean known = steps.stream().anyMatch(step -> request.id().equals(step.request()));
        if (known || !state.needsPerson()) {
            return this;
        }
        return switch (request) {
            case OutboxEvent.SendAgain again ->
                new Delivery(message, DeliveryState.PENDING, attempts, now, now, with(step(again, now)));
            case OutboxEvent.Arrived arrived ->
                new Delivery(message, DeliveryState.SENT, attempts, since, next, with(step(arrived, now))).closed();
        };
    }

    private DeliveryStep step(OutboxEvent.Request request, Instant now) {
        var to = request instanceof OutboxEvent.SendAgain ? DeliveryState.PENDING : DeliveryState.SENT;
        return new DeliveryStep(now, to, attempts, request.reason(), request.officer(), request.id());
    }

    private Delivery step(DeliveryState to, int attempt, String words, Instant newNext, Instant now) {
        var step = new DeliveryStep(now, to, attempt, words, null, null);
        return new Delivery(message, to, attempt, since, newNext, with(step));
    }

    private List<DeliveryStep> with(DeliveryStep step) {
        return Stream.concat(steps.stream(), Stream.of(step))
                .skip(Math.max(0, steps.size() + 1 - MOST_STEPS))
                .toList();
    }

    private Delivery closed() {
        return new Delivery(message.envelope(), state, attempts, since, next, steps);
    }
}
