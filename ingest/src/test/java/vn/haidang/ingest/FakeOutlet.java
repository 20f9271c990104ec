package vn.haidang.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.haidang.ingest.fetch.WebServer;

/** A newspaper of this machine: a feed at {@code /feed}, articles below {@code /tin/}, both to be changed by a test. */
final class FakeOutlet implements AutoCloseable {

    private final WebServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final AtomicInteger edition = new AtomicInteger();
    private volatile String items = "";
    private volatile int pageStatus = 200;

    FakeOutlet() throws IOException {
        server = new WebServer().on("/feed", this::feed).on("/tin/", this::page);
    }

    URI feedUrl() {
        return server.url("/feed");
    }

    long requests(String path) {
        return server.requests().stream().filter(path::equals).count();
    }

    /** Adds an item with its page to the feed, which is a new edition. */
    void publish(String path, String title, String body) {
        feed(items
                + "<item><title>%s</title><link>%s</link><description>Tóm tắt</description><author>Nhật An</author></item>"
                        .formatted(title, server.url(path)));
        edit(path, body);
    }

    /** Changes a page and nothing in the feed. */
    void edit(String path, String body) {
        pages.put(path, "<article><h1>x</h1><p>" + body + "</p></article>");
    }

    /** A new edition of the feed with other items. */
    void feed(String xml) {
        items = xml;
        edition.incrementAndGet();
    }

    /** A new edition with the same items. */
    void touch() {
        edition.incrementAndGet();
    }

    void pagesAnswer(int status) {
        pageStatus = status;
    }

    private void feed(HttpExchange exchange) throws IOException {
        String etag = "\"" + edition.get() + "\"";
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            new WebServer.Status(304).handle(exchange);
            return;
        }
        exchange.getResponseHeaders().set("ETag", etag);
        send(exchange, "<rss version='2.0'><channel><title>A</title>" + items + "</channel></rss>");
    }

    private void page(HttpExchange exchange) throws IOException {
        String page = pages.get(exchange.getRequestURI().getPath());
        HttpHandler answer = page == null || pageStatus != 200
                ? new WebServer.Status(page == null ? 404 : pageStatus)
                : found -> send(found, page);
        answer.handle(exchange);
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.close();
    }
}
