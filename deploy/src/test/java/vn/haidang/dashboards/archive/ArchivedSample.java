package vn.haidang.dashboards.archive;

import co.elastic.clients.json.JsonpUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.ingest.stream.Json;

/** Articles in a real Elasticsearch, asked many queries at once. */
final class ArchivedSample implements AutoCloseable {

    private static final int BATCH = 250;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI search;
    private final int size;

    private ArchivedSample(URI search, int size) {
        this.search = search;
        this.size = size;
    }

    static ArchivedSample of(String elasticsearchUrl, String province, List<AnalyzedArticle> articles) {
        try (var archive = Archive.connect(new DashboardsSettings.Elasticsearch(elasticsearchUrl, null, null, 0))) {
            archive.prepare();
            var documents = articles.stream()
                    .flatMap(article -> Documents.of(article, Instant.EPOCH).stream())
                    .toList();
            if (!archive.bulkWriter().write(documents).stream().allMatch(Verdict.DONE::equals)
                    || archive.count(province, SampleArticles.BATCH) != articles.size()) {
                throw new IllegalStateException("not all articles could be archived");
            }
        }
        var path = "/" + ArchiveIndex.allArticles(province)
                + "/_msearch?filter_path=responses.status,responses.error,responses.hits.hits._id";
        return new ArchivedSample(URI.create(elasticsearchUrl + path), articles.size());
    }

    /** Ids of the articles that each query finds. */
    List<Set<String>> find(List<Query> queries) throws IOException, InterruptedException {
        List<Set<String>> found = new ArrayList<>();
        for (int from = 0; from < queries.size(); from += BATCH) {
            var batch = queries.subList(from, Math.min(from + BATCH, queries.size()));
            ask(batch).get("responses").forEach(response -> found.add(ids(response)));
        }
        return found;
    }

    private JsonNode ask(List<Query> queries) throws IOException, InterruptedException {
        var lines = queries.stream().map(this::line).collect(Collectors.joining());
        var request = HttpRequest.newBuilder(search)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines))
                .build();
        return Json.mapper()
                .readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    private String line(Query query) {
        var translated = JsonpUtils.toJsonString(QueryTranslation.ARTICLE.translate(query), Connection.mapper());
        return "{}\n{\"_source\":false,\"size\":" + size + ",\"query\":" + translated + "}\n";
    }

    private static Set<String> ids(JsonNode response) {
        if (response.get("status").asInt() != 200) {
            throw new IllegalStateException("Elasticsearch refused a query: " + response);
        }
        return StreamSupport.stream(response.at("/hits/hits").spliterator(), false)
                .map(hit -> hit.get("_id").asString())
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        http.close();
    }
}
