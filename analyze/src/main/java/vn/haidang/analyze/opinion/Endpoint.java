package vn.haidang.analyze.opinion;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;

/** The model's server: asked again when it is busy, left alone when it fails repeatedly. */
final class Endpoint implements AutoCloseable {

    private static final int ATTEMPTS = 3;

    /** Where the server names no time; doubled for the next attempt. */
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    /** An officer sits and waits; whoever asks for more is left alone for as long as it asks. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    /** A server's wish, or its wrong clock, must not switch the model off for good. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Exchange exchange;
    private final Circuit circuit;
    private final Clock clock;
    private final Sleep sleep;

    Endpoint(Exchange exchange, Clock clock, Sleep sleep) {
        this.exchange = exchange;
        this.circuit = new Circuit(clock);
        this.clock = clock;
        this.sleep = sleep;
    }

    /** Waits; tests only note for how long. */
    interface Sleep {
        void sleep(Duration duration) throws InterruptedException;
    }

    /** The body of a good reply to a request. */
    byte[] ask(String json) throws NoAnswerException, InterruptedException {
        circuit.enter();
        try {
            byte[] body = attempts(json);
            circuit.succeeded();
            return body;
        } catch (NoAnswerException e) {
            circuit.failed();
            throw e;
        }
    }

    private byte[] attempts(String json) throws NoAnswerException, InterruptedException {
        var reply = exchange.post(json);
        for (int attempt = 1; attempt < ATTEMPTS && isBusy(reply); attempt++) {
            sleep.sleep(bearable(wait(reply, attempt)));
            reply = exchange.post(json);
        }
        if (reply.statusCode() != 200) {
            throw refusal(reply.statusCode());
        }
        return reply.body();
    }

    private static boolean isBusy(HttpResponse<?> reply) {
        return reply.statusCode() == 429 || reply.statusCode() == 503;
    }

    private Duration wait(HttpResponse<?> reply, int attempt) {
        return reply.headers()
                .firstValue("Retry-After")
                .flatMap(header -> RetryAfter.parse(header, clock))
                .orElse(FIRST_WAIT.multipliedBy(1L << (attempt - 1)));
    }

    private Duration bearable(Duration wait) throws NoAnswerException {
        if (wait.compareTo(LONGEST_WAIT) > 0) {
            circuit.pause(wait.compareTo(LONGEST_PAUSE) < 0 ? wait : LONGEST_PAUSE);
            throw new NoAnswerException(Reason.BUSY, "the server asks to be left alone for " + wait.toSeconds() + " s");
        }
        return wait;
    }

    /** The server's own words are left out: some quote the key or the question. */
    private static NoAnswerException refusal(int status) {
        return switch (status) {
            case 429, 503 ->
                new NoAnswerException(Reason.BUSY, "status " + status + " after " + ATTEMPTS + " attempts");
            case 401, 403 -> new NoAnswerException(Reason.REFUSED, "status " + status + ", look at opinion.key");
            case 404 -> new NoAnswerException(Reason.REFUSED, "status 404, look at opinion.address and opinion.model");
            case 301, 302, 303, 307, 308 ->
                new NoAnswerException(Reason.REFUSED, "status " + status + ", redirects are not followed");
            default -> new NoAnswerException(Reason.REFUSED, "status " + status);
        };
    }

    @Override
    public void close() {
        exchange.close();
    }
}
