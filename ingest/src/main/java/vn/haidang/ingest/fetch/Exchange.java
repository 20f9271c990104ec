package vn.haidang.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpMessage;
import org.jspecify.annotations.Nullable;

/** One request and its answer, within a time that is kept even when bytes go on dripping in. */
final class Exchange implements AutoCloseable {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final Set<Integer> REDIRECTS = Set.of(300, 301, 302, 303, 305, 307, 308);

    private final CloseableHttpClient client;
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-alarm").factory());

    Exchange(CloseableHttpClient client) {
        this.client = client;
    }

    /** How one hop ended: for good, or with another address to go to. */
    sealed interface Hop {
        record End(FetchResult result) implements Hop {}

        record Redirect(URI to) implements Hop {}
    }

    Hop get(URI url, Validators validators, Duration limit) {
        var request = new HttpGet(url);
        ask(request, validators);
        var cut = alarm.schedule(request::cancel, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, response -> hop(url, response));
        } catch (GuardedDns.NotPublicException e) {
            return new Hop.End(new FetchResult.Refused(reason(e)));
        } catch (IOException | RuntimeException e) {
            String reason = request.isCancelled() ? "not finished within " + limit.toSeconds() + " s" : reason(e);
            return failed(reason, FetchResult.Failed.NO_ANSWER);
        } finally {
            cut.cancel(false);
        }
    }

    private static void ask(HttpGet request, Validators validators) {
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        if (validators.etag() != null) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, validators.etag());
        }
        if (validators.lastModified() != null) {
            request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, validators.lastModified());
        }
    }

    private static Hop hop(URI url, ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        String location = header(response, HttpHeaders.LOCATION);
        if (REDIRECTS.contains(status) && location != null) {
            return redirect(url, location, status);
        }
        return switch (status) {
            case OK -> new Hop.End(fetched(url, response));
            case NOT_MODIFIED -> new Hop.End(new FetchResult.NotModified());
            default -> failed("status " + status, status);
        };
    }

    private static Hop redirect(URI url, String location, int status) {
        try {
            return new Hop.Redirect(url.resolve(new URI(location.strip().replace(" ", "%20"))));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return failed("redirect to an address that cannot be read", status);
        }
    }

    private static FetchResult fetched(URI url, ClassicHttpResponse response) throws IOException {
        String encoding = header(response, HttpHeaders.CONTENT_ENCODING);
        byte[] body = new byte[0];
        if (response.getEntity() != null) {
            try (InputStream wire = response.getEntity().getContent()) {
                body = BodyReader.read(wire, encoding == null ? "" : encoding);
            }
        }
        var validators =
                new Validators(header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LAST_MODIFIED));
        return new FetchResult.Fetched(body, charset(response), url, validators);
    }

    private static @Nullable Charset charset(HttpMessage response) {
        ContentType type = ContentType.parseLenient(header(response, HttpHeaders.CONTENT_TYPE));
        return type == null ? null : type.getCharset();
    }

    private static @Nullable String header(HttpMessage response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static Hop failed(String reason, int status) {
        return new Hop.End(new FetchResult.Failed(reason, status));
    }

    private static String reason(Exception failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    @Override
    public void close() throws IOException {
        alarm.shutdownNow();
        client.close();
    }
}
