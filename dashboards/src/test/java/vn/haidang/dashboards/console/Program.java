package vn.haidang.dashboards.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.haidang.ingest.stream.Json;

/** Another system, with its token or without one. */
final class Program implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;
    private final String token;

    Program(int port, String token) {
        this.base = URI.create("http://127.0.0.1:" + port);
        this.token = token;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body) {
        return post(path, body, "application/json");
    }

    HttpResponse<String> post(String path, String body, String type) {
        return send(
                request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)),
                HttpResponse.BodyHandlers.ofString());
    }

    JsonNode json(String path) {
        return Json.mapper().readTree(get(path).body());
    }

    /** The stream of events, once it has begun. */
    Events events(String path, String last) {
        var request = request(path).GET();
        if (!last.isEmpty()) {
            request.header("Last-Event-ID", last);
        }
        return new Events(new BufferedReader(new InputStreamReader(
                send(request, HttpResponse.BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8)));
    }

    /** Status of an answer that need not end, and its first line. */
    String opened(String path) throws IOException {
        var answer = send(request(path).GET(), HttpResponse.BodyHandlers.ofInputStream());
        try (var body = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            return answer.statusCode() + " " + body.readLine();
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new AssertionError("the interface does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /** Server-sent events, read one by one. */
    record Events(BufferedReader reader) {

        /** Lines of the next block, comments too; empty at the end of the stream. */
        List<String> next() throws IOException {
            List<String> lines = new ArrayList<>();
            for (var line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
                lines.add(line);
            }
            return lines;
        }
    }
}
