package vn.haidang.analyze.opinion;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.opinion.LimitedBody.TooLongException;

/** One request to the endpoint and its reply, within the limits of time and size. */
final class Exchange implements AutoCloseable {

    /** Room for 100,000 characters with every one of them escaped twice. */
    static final int MAX_REPLY_BYTES = 1024 * 1024;

    private final OpinionSettings settings;
    private final HttpClient client;

    Exchange(OpinionSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                // An article goes to the configured address and nowhere else.
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(settings.timeout())
                .build();
    }

    /** @throws NoAnswerException when there is no complete reply */
    HttpResponse<byte[]> post(String json) throws NoAnswerException, InterruptedException {
        var pending = client.sendAsync(request(json), head -> new LimitedBody(MAX_REPLY_BYTES));
        try {
            // The request's own timeout would end with the reply's head.
            return pending.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new NoAnswerException(
                    Reason.TOO_SLOW,
                    "no complete answer within " + settings.timeout().toSeconds() + " s");
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            pending.cancel(true);
        }
    }

    private HttpRequest request(String json) {
        String base = settings.address().toString().replaceAll("/+$", "");
        var request = HttpRequest.newBuilder(URI.create(base + "/chat/completions"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(json));
        if (settings.key() != null) {
            request.header("Authorization", "Bearer " + settings.key().reveal());
        }
        return request.build();
    }

    /** Only the kind of the failure is told: a message could quote what was sent. */
    private static NoAnswerException failure(@Nullable Throwable cause) {
        if (cause instanceof TooLongException) {
            return new NoAnswerException(Reason.TOO_LONG, "the reply has more than " + MAX_REPLY_BYTES + " bytes");
        }
        if (cause instanceof IOException) {
            return new NoAnswerException(
                    Reason.UNREACHABLE, "no connection (" + cause.getClass().getSimpleName() + ")");
        }
        throw new IllegalStateException("the HTTP client failed with " + (cause == null ? null : cause.getClass()));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
