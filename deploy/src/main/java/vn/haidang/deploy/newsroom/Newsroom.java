package vn.haidang.deploy.newsroom;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.haidang.deploy.newsroom.Outlet.SampleArticle;

/** The web server of the sample outlets, reached as an HTTP proxy. */
public final class Newsroom implements AutoCloseable {

    /** How long after the start the silently edited article changes. */
    private static final Duration EDIT_AFTER = Duration.ofSeconds(75);

    private final Map<String, Outlet> outlets;
    private final Clock clock;
    private final Instant opened;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Newsroom(List<Outlet> outlets, Clock clock) throws IOException {
        this.outlets = outlets.stream().collect(Collectors.toUnmodifiableMap(Outlet::host, Function.identity()));
        this.clock = clock;
        this.opened = clock.instant();
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    /**
     * Opens the newsroom on a free loopback port.
     *
     * @param folder of outlet files
     * @throws vn.haidang.ingest.config.ConfigException when a file does not fit
     */
    public static Newsroom open(Path folder, Clock clock) {
        try {
            var newsroom = new Newsroom(Outlet.load(folder), clock);
            newsroom.server.start();
            return newsroom;
        } catch (IOException e) {
            throw new UncheckedIOException("the sample newsroom cannot open a loopback port", e);
        }
    }

    /** Where to send requests for the sample hosts. */
    public URI proxy() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** How many articles there are in all. */
    public int articles() {
        return outlets.values().stream().mapToInt(outlet -> outlet.articles().size()).sum();
    }

    /** The outlets as the crawler's source list, YAML. */
    public String sourceList() {
        return SourceListText.of(outlets.values().stream().toList());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI uri = exchange.getRequestURI();
            String host = uri.getHost() == null ? "" : uri.getHost();
            var outlet = outlets.get(host);
            var page = outlet == null ? Page.NOT_FOUND : page(outlet, uri.getPath());
            byte[] body = page.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", page.type());
            exchange.sendResponseHeaders(page.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Page page(Outlet outlet, String path) {
        return switch (path) {
            case "/robots.txt" -> Page.text("User-agent: *\nAllow: /\n");
            case "/rss.xml" -> Page.feed(FeedText.rss(present(outlet), opened));
            default ->
                present(outlet)
                        .article(path.replaceFirst("^/", "").replaceFirst("\\.html$", ""))
                        .map(article -> Page.html(PageText.html(outlet, article, opened)))
                        .orElse(Page.NOT_FOUND);
        };
    }

    private Outlet present(Outlet outlet) {
        if (Duration.between(opened, clock.instant()).compareTo(EDIT_AFTER) < 0) {
            return outlet;
        }
        var edited =
                outlet.articles().stream().map(SampleArticle::afterEdit).toList();
        return new Outlet(
                outlet.id(),
                outlet.name(),
                outlet.host(),
                outlet.kind(),
                outlet.country(),
                outlet.language(),
                outlet.tier(),
                edited);
    }

    private record Page(int status, String type, String text) {

        static final Page NOT_FOUND = new Page(404, "text/plain; charset=utf-8", "not found\n");

        static Page text(String text) {
            return new Page(200, "text/plain; charset=utf-8", text);
        }

        static Page feed(String text) {
            return new Page(200, "application/rss+xml; charset=utf-8", text);
        }

        static Page html(String text) {
            return new Page(200, "text/html; charset=utf-8", text);
        }
    }
}
