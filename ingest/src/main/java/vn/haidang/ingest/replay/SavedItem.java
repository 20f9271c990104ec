package vn.haidang.ingest.replay;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.CanonicalUrl;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.page.PlainText;

/** One line as it stands in the file; id and category are not used. */
record SavedItem(
        @Nullable String title,
        @Nullable String link,
        @Nullable String summary,
        @Nullable String source,
        @Nullable String published,
        @Nullable String fetched) {

    /** @throws IllegalArgumentException that says what is missing or cannot be read */
    Article article(Mode mode, @Nullable String batch) {
        URI url = CanonicalUrl.of(address(require("link", link)));
        return new Article(
                ArticleId.of(url),
                url,
                KnownSources.of(require("source", source)),
                PlainText.line(require("title", title)),
                summary == null ? "" : PlainText.line(summary),
                "",
                null,
                null,
                published == null || published.isBlank() ? null : moment("published", published),
                moment("fetched", require("fetched", fetched)),
                mode,
                batch);
    }

    private static String require(String key, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value;
    }

    private static URI address(String link) {
        try {
            URI url = new URI(link.strip());
            if (url.getHost() == null) {
                throw new IllegalArgumentException("link is '" + link + "', expected an address with a host");
            }
            return url;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("link is '" + link + "', expected an address", e);
        }
    }

    private static Instant moment(String key, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(key + " is '" + text + "', expected a time with offset", e);
        }
    }
}
