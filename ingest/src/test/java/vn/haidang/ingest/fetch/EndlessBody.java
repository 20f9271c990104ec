package vn.haidang.ingest.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** Goes on sending until the other side hangs up. */
record EndlessBody() implements HttpHandler {
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] block = new byte[64 * 1024];
        while (true) {
            exchange.getResponseBody().write(block);
        }
    }
}
