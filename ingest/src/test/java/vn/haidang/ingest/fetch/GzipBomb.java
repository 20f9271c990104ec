package vn.haidang.ingest.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Many megabytes of blanks that travel as a few kilobytes. */
record GzipBomb(int megabytes) implements HttpHandler {
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, 0);
        byte[] megabyte = new byte[1024 * 1024];
        try (var packed = new GZIPOutputStream(exchange.getResponseBody())) {
            for (int i = 0; i < megabytes; i++) {
                packed.write(megabyte);
            }
        }
    }
}
