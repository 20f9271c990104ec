package vn.haidang.deploy.batch;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.haidang.analyze.Analyzer;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.analyze.trend.Sighting;
import vn.haidang.analyze.trend.TrendHistory;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.stream.Json;

/**
 * Gathers the lines of {@code haidang trends}: feed items, labelled as {@code haidang analyze} answers or not yet.
 *
 * <p>The time is {@code fetched}, when the item was first seen, or {@code published} where that is missing. Of several
 * lines with one address the first counts.
 */
public final class TrendLines {

    /** Feeds of a paper's sections are named "VnExpress - Thế Giới". */
    private static final String SECTION = " - ";

    private final Analyzer analyzer;
    private final Set<String> provinces;
    private final Set<ArticleId> known = new HashSet<>();
    private final List<Instant> crawled = new ArrayList<>();
    private final List<Sighting> sightings = new ArrayList<>();

    /**
     * Gathers for some of the watched provinces.
     *
     * @param analyzer labels the lines that are not labelled
     * @param provinces ids of those that are compared
     */
    public TrendLines(Analyzer analyzer, Set<String> provinces) {
        this.analyzer = analyzer;
        this.provinces = Set.copyOf(provinces);
    }

    /**
     * Takes a line.
     *
     * @throws IllegalArgumentException that says what is missing or cannot be read
     */
    public void take(String line) {
        try {
            JsonNode item = Json.mapper().readTree(line);
            var article = article(item);
            if (known.add(article.id())) {
                crawled.add(article.firstSeenAt());
                var analyzed = new AnalyzedArticle(article, 1, labels(item, article));
                Sighting.of(analyzed, text(item, "story")).stream()
                        .filter(sighting -> provinces.contains(sighting.province()))
                        .forEach(sightings::add);
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Everything taken so far.
     *
     * @throws IllegalArgumentException when nothing was
     */
    public TrendHistory history() {
        return new TrendHistory(provinces, sightings, crawled);
    }

    private Labels labels(JsonNode item, Article article) {
        if (!item.has("places")) {
            return analyzer.analyze(article);
        }
        List<Mention> mentions = new ArrayList<>();
        item.path("places")
                .properties()
                .forEach(
                        place -> mentions.add(new Mention(place.getKey(), value(place.getValue(), PlaceStatus.class))));
        List<Evidence> evidence = new ArrayList<>();
        item.path("evidence")
                .forEach(proof -> evidence.add(new Evidence(
                        proof.path("label").asString(), proof.path("text").asString(), "given")));
        return new Labels(
                "und",
                mentions,
                StreamSupport.stream(item.path("topics").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList(),
                value(item.path("tone"), Tone.class),
                value(item.path("response"), Response.class),
                evidence);
    }

    private static <T> T value(JsonNode node, Class<T> type) {
        return Json.mapper().treeToValue(node, type);
    }

    private static Article article(JsonNode item) {
        var url = URI.create(require(item, item.has("url") ? "url" : "link"));
        return new Article(
                ArticleId.of(url),
                url,
                source(item),
                require(item, "title"),
                orElse(text(item, "summary"), ""),
                orElse(text(item, "body"), ""),
                null,
                null,
                null,
                moment(require(item, item.hasNonNull("fetched") ? "fetched" : "published")),
                Mode.LIVE,
                null);
    }

    private static Source source(JsonNode item) {
        String outlet =
                orElse(text(item, "source"), "unknown").split(SECTION, 2)[0].strip();
        return new Source("unknown", outlet, Source.Kind.PRESS, orElse(text(item, "country"), "vn"), "vi", 2);
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("got time '" + text + "', expected ISO 8601 with offset", e);
        }
    }

    private static String require(JsonNode item, String key) {
        String value = text(item, key);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value;
    }

    private static @Nullable String text(JsonNode item, String key) {
        JsonNode value = item.path(key);
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }

    private static String orElse(@Nullable String text, String fallback) {
        return text == null ? fallback : text;
    }
}
