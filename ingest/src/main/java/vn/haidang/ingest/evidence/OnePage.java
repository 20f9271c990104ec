package vn.haidang.ingest.evidence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The whole internet as far as the browser goes: a proxy on loopback that knows one page and refuses everything else.
 * The page comes with a policy under which nothing runs, nothing is loaded and nothing leads elsewhere.
 */
final class OnePage implements AutoCloseable {

    /** No such name can exist (RFC 6761). */
    static final String HOST = "evidence.invalid";

    static final String ADDRESS = "http://" + HOST + "/";

    private static final String POLICY =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'";

    private final byte[] page;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger served = new AtomicInteger();

    OnePage(String html) throws IOException {
        // The mark at the start outweighs whatever charset the page claims: this is UTF-8 now.
        this.page = ("\uFEFF" + html).getBytes(StandardCharsets.UTF_8);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** As the browser's proxy. */
    String proxy() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Whether the browser came for the page. */
    boolean wasServed() {
        return served.get() > 0;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean asked = exchange.getRequestMethod().equals("GET")
                    && exchange.getRequestURI().toString().equals(ADDRESS);
            if (!asked) {
                exchange.sendResponseHeaders(403, -1);
                return;
            }
            served.incrementAndGet();
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("X-DNS-Prefetch-Control", "off");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
