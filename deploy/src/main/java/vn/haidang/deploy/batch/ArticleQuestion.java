package vn.haidang.deploy.batch;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/** The article that a line of {@code haidang analyze} or {@code haidang stories} describes. */
final class ArticleQuestion {

    private ArticleQuestion() {}

    /**
     * Reads an article.
     *
     * @param now stands in for a missing time
     * @throws IllegalArgumentException when a value cannot be
     */
    static Article article(JsonNode question, Instant now) {
        URI url = URI.create(
                orElse(text(question, "url"), "https://unknown.example/" + Integer.toHexString(question.hashCode())));
        Instant published = published(text(question, "published"));
        return new Article(
                ArticleId.of(url),
                url,
                source(orElse(text(question, "source"), "unknown")),
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

    static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }

    private static Source source(String name) {
        return new Source("unknown", name, Source.Kind.PRESS, "vn", "vi", 2);
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

    private static String orElse(@Nullable String text, String fallback) {
        return text == null ? fallback : text;
    }
}
