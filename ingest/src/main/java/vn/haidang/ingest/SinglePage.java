package vn.haidang.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.CanonicalUrl;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.fetch.FetchResult;
import vn.haidang.ingest.fetch.Fetcher;
import vn.haidang.ingest.fetch.Validators;
import vn.haidang.ingest.page.ArticlePage;
import vn.haidang.ingest.page.PageReader;

/** Reads one page as the crawler would, for a person who asks about it. */
public final class SinglePage {

    private SinglePage() {}

    /**
     * Fetches a page, as politely and as guarded as the crawler does.
     *
     * @throws IOException when the page refuses or cannot be had; the message says why
     */
    public static Article fetch(URI url, IngestSettings settings, Clock clock)
            throws IOException, InterruptedException {
        try (var fetcher = new Fetcher(settings.fetching(), clock)) {
            return switch (fetcher.fetch(url, Validators.NONE)) {
                case FetchResult.Fetched page ->
                    article(
                            PageReader.read(page.body(), page.charset(), page.finalUrl(), clock.instant()),
                            url,
                            clock.instant());
                case FetchResult.Refused refused -> throw new IOException(url + " is refused: " + refused.reason());
                case FetchResult.Failed failed -> throw new IOException(url + " cannot be had: " + failed.reason());
                case FetchResult.NotModified unchanged -> throw new IOException(url + " sent no text");
            };
        }
    }

    /**
     * Reads a saved page.
     *
     * @throws IOException when the file cannot be read
     */
    public static Article read(Path file, Clock clock) throws IOException {
        URI url = URI.create(
                "https://file.example/" + Integer.toHexString(file.toString().hashCode()));
        return article(PageReader.read(Files.readAllBytes(file), null, url, clock.instant()), url, clock.instant());
    }

    private static Article article(ArticlePage page, URI url, Instant now) throws IOException {
        if (page.title().isBlank()) {
            throw new IOException("found no title on the page");
        }
        URI canonical = CanonicalUrl.of(page.canonical() == null ? url : page.canonical());
        return new Article(
                ArticleId.of(canonical),
                canonical,
                new Source("unknown", "unknown", Source.Kind.PRESS, "vn", "vi", 2),
                page.title(),
                page.lead(),
                page.body(),
                page.author(),
                page.language(),
                page.published() == null ? null : page.published().toInstant(),
                now,
                Mode.ARCHIVE,
                null);
    }
}
