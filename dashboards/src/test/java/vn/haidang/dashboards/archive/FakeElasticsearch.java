package vn.haidang.dashboards.archive;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.ingest.stream.Json;

/** Answers bulk requests over HTTP as told: for a whole request, or per document id, and 201 when not told. */
final class FakeElasticsearch implements AutoCloseable {

    private final HttpServer server;
    private final Queue<Answer> whole = new ConcurrentLinkedQueue<>();
    private final Map<String, Queue<Answer>> items = new ConcurrentHashMap<>();

    /** Ids of each bulk request, in order. */
    final List<List<String>> requests = new CopyOnWriteArrayList<>();

    /** A status with the type of its error. */
    record Answer(int status, String error) {

        static final Answer CREATED = new Answer(201, "");
        static final Answer FULL = new Answer(429, "es_rejected_execution_exception");
        static final Answer FLOOD = new Answer(403, "cluster_block_exception");
        static final Answer UNREADABLE = new Answer(400, "document_parsing_exception");
        static final Answer CONFLICT = new Answer(409, "version_conflict_engine_exception");
        static final Answer NO_SHARD_LEFT = new Answer(400, "validation_exception");
        static final Answer AWAY = new Answer(503, "unavailable");
        static final Answer TOO_LARGE = new Answer(413, "too_large");
        static final Answer INVALID_REQUEST = new Answer(400, "action_request_validation_exception");
    }

    FakeElasticsearch() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/_bulk", this::bulk);
        server.start();
    }

    Archive connect() {
        var url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Archive.connect(new DashboardsSettings.Elasticsearch(url, null, null, 0));
    }

    /** The next requests end so, whatever they hold. */
    void nextRequests(Answer... answers) {
        whole.addAll(List.of(answers));
    }

    /** The next times this document comes, it ends so. */
    void next(String id, Answer... answers) {
        items.computeIfAbsent(id, key -> new ConcurrentLinkedQueue<>()).addAll(List.of(answers));
    }

    private void bulk(HttpExchange exchange) {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var ids = body.lines()
                    .filter(line -> line.startsWith("{\"index\":") || line.startsWith("{\"delete\":"))
                    .map(line -> Json.mapper()
                            .readTree(line)
                            .at("/" + operation(line) + "/_id")
                            .asString())
                    .toList();
            // Beside each article come its words; what becomes of them is told by the article's.
            requests.add(
                    ids.stream().filter(id -> !id.matches("[0-9a-f]{32}-\\d+")).toList());
            var failure = whole.poll();
            int status = failure == null ? 200 : failure.status();
            var answer = failure == null
                    ? Map.of(
                            "took",
                            1,
                            "errors",
                            true,
                            "items",
                            ids.stream().map(this::item).toList())
                    : Map.of("status", status, "error", error(failure));
            var bytes = Json.mapper().writeValueAsBytes(answer);
            exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String operation(String line) {
        return line.startsWith("{\"delete\":") ? "delete" : "index";
    }

    private Map<String, Object> item(String id) {
        var told = items.getOrDefault(id, new ConcurrentLinkedQueue<>()).poll();
        var answer = told == null ? Answer.CREATED : told;
        var common = Map.<String, Object>of("_index", "i", "_id", id, "status", answer.status());
        if (answer.error().isEmpty()) {
            return Map.of("index", common);
        }
        var failed = new HashMap<>(common);
        failed.put("error", error(answer));
        return Map.of("index", failed);
    }

    private static Map<String, Object> error(Answer answer) {
        return Map.of("type", answer.error(), "reason", "as told");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
