package vn.haidang.ingest.page;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a page says; texts are plain.
 *
 * @param title headline, may be empty
 * @param lead summary, may be empty
 * @param body main text, paragraphs separated by a blank line, may be empty
 * @param author byline
 * @param published as claimed
 * @param language ISO 639-1 code as declared
 * @param canonical the address the page calls its own, on the site it was fetched from
 */
public record ArticlePage(
        String title,
        String lead,
        String body,
        @Nullable String author,
        @Nullable Instant published,
        @Nullable String language,
        @Nullable URI canonical) {}
