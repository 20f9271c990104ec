package vn.haidang.ingest.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers 304 to whoever sends back the validators as given, word for word. */
record NotModifiedSince(String etag, String lastModified) implements HttpHandler {
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var asked = exchange.getRequestHeaders();
        if (etag.equals(asked.getFirst("If-None-Match")) && lastModified.equals(asked.getFirst("If-Modified-Since"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            exchange.getResponseHeaders().set("ETag", etag);
            exchange.getResponseHeaders().set("Last-Modified", lastModified);
            byte[] body = "whole".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
