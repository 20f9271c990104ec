package vn.haidang.alerting.channel;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLHandshakeException;

/** One POST of JSON; no redirects, no more than the beginning of the answer, and an end in time. */
final class Post {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final long MOST_ANSWER_BYTES = 64 * 1024;

    private final Duration timeout;

    /** @param timeout from connecting to the last byte of the answer */
    Post(Duration timeout) {
        this.timeout = timeout;
    }

    /** How it ended; nothing of the address is in the words. */
    sealed interface Result {

        /**
         * The other side answered.
         *
         * @param body empty when it was too long or broke off
         */
        record Answered(int status, String body) implements Result {}

        /** The request was not even begun. */
        record NotConnected(String reason) implements Result {}

        /** The request, or a part of it, was sent and nothing came back. */
        record Lost(String reason) implements Result {}
    }

    Result send(URI address, Map<String, String> headers, byte[] json) {
        var request = HttpRequest.newBuilder(address).POST(BodyPublishers.ofByteArray(json));
        request.header("content-type", "application/json").header("user-agent", "haidang");
        headers.forEach(request::header);
        // A connection of its own each time: a kept one may have been closed by the other side, which looks like a
        // loss.
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(shorter(CONNECT, timeout))
                .build();
        try {
            return exchange(client, request.build());
        } finally {
            client.shutdownNow();
        }
    }

    private Result exchange(HttpClient client, HttpRequest request) {
        var status = new AtomicInteger();
        BodyHandler<String> beginning = info -> {
            status.set(info.statusCode());
            return BodySubscribers.limiting(BodySubscribers.ofString(StandardCharsets.UTF_8), MOST_ANSWER_BYTES);
        };
        var answer = client.sendAsync(request, beginning);
        try {
            HttpResponse<String> response = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Result.Answered(response.statusCode(), response.body());
        } catch (ExecutionException e) {
            return failed(status.get(), Objects.requireNonNullElse(e.getCause(), e));
        } catch (TimeoutException e) {
            return failed(status.get(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(status.get(), e);
        }
    }

    private Result failed(int status, Throwable why) {
        if (status != 0) {
            return new Result.Answered(status, "");
        }
        return switch (why) {
            case HttpConnectTimeoutException e -> new Result.NotConnected("no connection in time");
            case ConnectException e -> new Result.NotConnected("no connection");
            case SSLHandshakeException e -> new Result.NotConnected("no secure connection");
            case IOException e -> new Result.Lost("the connection broke before an answer came");
            case InterruptedException e -> new Result.Lost("stopped before an answer came");
            default -> new Result.Lost("no answer within " + timeout.toSeconds() + " s");
        };
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
