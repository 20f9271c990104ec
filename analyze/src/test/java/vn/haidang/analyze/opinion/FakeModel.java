package vn.haidang.analyze.opinion;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.haidang.ingest.stream.Json;

/** A chat-completions server over HTTP that answers as told, once for each request. */
final class FakeModel implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<HttpHandler> next = new ConcurrentLinkedQueue<>();

    /** Bodies of the requests, in order. */
    final List<String> requests = new CopyOnWriteArrayList<>();

    /** Authorization headers of the requests that had one. */
    final List<String> keys = new CopyOnWriteArrayList<>();

    /** Paths of all requests. */
    final List<String> paths = new CopyOnWriteArrayList<>();

    FakeModel() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    FakeModel then(HttpHandler handler) {
        next.add(handler);
        return this;
    }

    /** The model says this. */
    FakeModel says(String content) {
        return thenBody(200, completion(content, "stop"));
    }

    FakeModel thenBody(int status, String body) {
        return then(exchange -> send(exchange, status, body));
    }

    FakeModel thenStatus(int status) {
        return thenBody(status, "{\"error\":{\"message\":\"no\"}}");
    }

    FakeModel thenStatus(int status, String header, String value) {
        return then(exchange -> {
            exchange.getResponseHeaders().set(header, value);
            send(exchange, status, "");
        });
    }

    static String completion(String content, String finish) {
        return Json.mapper()
                .writeValueAsString(Map.of(
                        "object",
                        "chat.completion",
                        "choices",
                        List.of(Map.of(
                                "index",
                                0,
                                "finish_reason",
                                finish,
                                "message",
                                Map.of("role", "assistant", "content", content)))));
    }

    /** What stood in the message of one role of the latest request. */
    String sent(String role) {
        for (var message : Json.mapper().readTree(requests.getLast()).path("messages")) {
            if (message.path("role").asString().equals(role)) {
                return message.path("content").asString();
            }
        }
        throw new AssertionError("no message of " + role);
    }

    private void handle(HttpExchange exchange) throws IOException {
        paths.add(exchange.getRequestURI().toString());
        requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        keys.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
        var handler = next.poll();
        if (handler == null) {
            send(exchange, 418, "");
        } else {
            handler.handle(exchange);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
