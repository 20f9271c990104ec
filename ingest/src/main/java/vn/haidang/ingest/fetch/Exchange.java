package vn.haidang.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
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
        var context = HttpClientContext.create();
        try (var response = client.executeOpen(null, request, context)) {
            return hopOrDrop(url, request, context, response);
        } catch (GuardedDns.NotPublicException e) {
            return new Hop.End(new FetchResult.Refused(reason(e)));
        } catch (IOException | RuntimeException e) {
            String reason = cut.getDelay(TimeUnit.MILLISECONDS) <= 0
                    ? "not finished within " + limit.toSeconds() + " s"
                    : reason(e);
            return failed(reason, FetchResult.Failed.NO_ANSWER);
        } finally {
            cut.cancel(false);
        }
    }

    /** A body not read to its end is dropped with its connection; closing alone would read on to the end of it. */
    private static Hop hopOrDrop(URI url, HttpGet request, HttpClientContext context, ClassicHttpResponse response)
            throws IOException {
        try {
            return hop(url, context, response);
        } finally {
            request.cancel();
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

    private static Hop hop(URI url, HttpClientContext context, ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        String location = header(response, HttpHeaders.LOCATION);
        if (REDIRECTS.contains(status) && location != null) {
            return redirect(url, location, status);
        }
        return switch (status) {
            case OK -> new Hop.End(fetched(url, context, response));
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

    private static FetchResult fetched(URI url, HttpClientContext context, ClassicHttpResponse response)
            throws IOException {
        String encoding = header(response, HttpHeaders.CONTENT_ENCODING);
        byte[] body = new byte[0];
        if (response.getEntity() != null) {
            InputStream wire = response.getEntity().getContent();
            body = BodyReader.read(wire, encoding == null ? "" : encoding);
        }
        var validators =
                new Validators(header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LAST_MODIFIED));
        return new FetchResult.Fetched(body, charset(response), url, validators, heads(context, response));
    }

    /** The request as the client completed it: with host and user agent. */
    private static FetchResult.Heads heads(HttpClientContext context, HttpResponse response) {
        HttpRequest sent = context.getRequest();
        String ask = sent.getMethod() + " " + sent.getPath() + " HTTP/1.1\r\n" + fields(sent);
        String answer = "HTTP/1.1 " + response.getCode() + " "
                + Objects.requireNonNullElse(response.getReasonPhrase(), "") + "\r\n" + fields(response);
        return new FetchResult.Heads(ask, answer);
    }

    private static String fields(HttpMessage message) {
        return Arrays.stream(message.getHeaders())
                .map(field -> field.getName() + ": " + Objects.requireNonNullElse(field.getValue(), "") + "\r\n")
                .collect(Collectors.joining());
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
