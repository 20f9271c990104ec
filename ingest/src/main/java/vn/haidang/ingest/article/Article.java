package vn.haidang.ingest.article;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One publication or post, as fetched.
 *
 * @param id derived from {@code url}
 * @param url canonical address
 * @param source who published it
 * @param title headline, plain text, never blank
 * @param lead summary as the feed or page gives it, plain text, may be empty
 * @param body main text, paragraphs separated by a blank line, may be empty
 * @param author byline of a press article; never a private person's handle
 * @param declaredLanguage ISO 639-1 code that the page or source claims
 * @param publishedAt what the publisher claims; may be wrong, never drives a window
 * @param firstSeenAt when a crawler first met it; windows and trends run on this
 * @param mode live news may raise alerts, archive material never does
 * @param batch name of the replay that brought it; {@code null} for crawled articles
 */
public record Article(
        ArticleId id,
        URI url,
        Source source,
        String title,
        String lead,
        String body,
        @Nullable String author,
        @Nullable String declaredLanguage,
        @Nullable Instant publishedAt,
        Instant firstSeenAt,
        Mode mode,
        @Nullable String batch) {

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(firstSeenAt, "firstSeenAt");
        Objects.requireNonNull(mode, "mode");
        if (title.isBlank()) {
            throw new IllegalArgumentException("title is blank, expected a headline: " + url);
        }
    }

    /** Same value for the same words: a change of title, lead or body is an edit, anything else is not. */
    public String fingerprint() {
        return Digest.sha256Hex(title, lead, body);
    }

    /** This article with its texts replaced, for normalising. */
    public Article withTexts(String newTitle, String newLead, String newBody) {
        return new Article(
                id,
                url,
                source,
                newTitle,
                newLead,
                newBody,
                author,
                declaredLanguage,
                publishedAt,
                firstSeenAt,
                mode,
                batch);
    }

    /** This article as published by another source, for a page that was read without knowing whose it is. */
    public Article withSource(Source publisher) {
        return new Article(
                id, url, publisher, title, lead, body, author, declaredLanguage, publishedAt, firstSeenAt, mode, batch);
    }

    /** This article as first seen at another time, for a later revision. */
    public Article withFirstSeenAt(Instant time) {
        return new Article(
                id, url, source, title, lead, body, author, declaredLanguage, publishedAt, time, mode, batch);
    }
}
