package vn.haidang.deploy.batch;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.haidang.analyze.Analyzer;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.stream.Json;

/** Answers the lines of {@code haidang analyze}. */
public final class AnalyzeLines {

    private final Analyzer analyzer;
    private final Clock clock;

    public AnalyzeLines(Analyzer analyzer, Clock clock) {
        this.analyzer = analyzer;
        this.clock = clock;
    }

    /** One answer, JSON on one line; whatever is wrong with the question becomes its error. */
    public String answer(String line) {
        @Nullable String id = null;
        try {
            JsonNode question = Json.mapper().readTree(line);
            id = text(question, "id");
            return Json.mapper().writeValueAsString(Answer.of(id, analyzer.analyze(article(question))));
        } catch (JacksonException e) {
            return error(id, "not JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return error(id, String.valueOf(e.getMessage()));
        }
    }

    private Article article(JsonNode question) {
        URI url = URI.create(orElse(text(question, "url"), "https://unknown.example/" + Math.abs(question.hashCode())));
        var now = clock.instant();
        Instant published = published(text(question, "published"));
        return new Article(
                ArticleId.of(url),
                url,
                new Source("unknown", orElse(text(question, "source"), "unknown"), Source.Kind.PRESS, "vn", "vi", 2),
                orElse(text(question, "title"), ""),
                orElse(text(question, "summary"), ""),
                orElse(text(question, "body"), ""),
                null,
                null,
                published,
                published == null ? now : published,
                Mode.ARCHIVE,
                null);
    }

    private static @Nullable Instant published(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return text.length() == "2026-01-31".length()
                    ? Instant.parse(text + "T05:00:00Z")
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("got published '" + text + "', expected a date or an ISO 8601 time", e);
        }
    }

    private static String error(@Nullable String id, String problem) {
        Map<String, @Nullable String> answer = new TreeMap<>();
        answer.put("id", id);
        answer.put("error", problem);
        return Json.mapper().writeValueAsString(answer);
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }

    private static String orElse(@Nullable String text, String fallback) {
        return text == null ? fallback : text;
    }

    /** The line that answers. */
    record Answer(
            @Nullable String id,
            String language,
            Map<String, PlaceStatus> places,
            List<String> topics,
            Tone tone,
            Response response,
            List<Proof> evidence) {

        static Answer of(@Nullable String id, Labels labels) {
            Map<String, PlaceStatus> places = new TreeMap<>();
            labels.mentions().forEach(mention -> places.put(mention.province(), mention.status()));
            return new Answer(
                    id,
                    labels.language(),
                    places,
                    labels.topics(),
                    labels.tone(),
                    labels.response(),
                    labels.evidence().stream()
                            .map(proof -> new Proof(proof.label(), proof.text()))
                            .toList());
        }
    }

    /** A label with the words that prove it. */
    record Proof(String label, String text) {}
}
