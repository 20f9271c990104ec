package vn.haidang.deploy.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.haidang.ingest.page.ArticlePage;
import vn.haidang.ingest.page.PageReader;
import vn.haidang.ingest.stream.Json;

/** Answers the lines of {@code haidang extract}. */
public final class ExtractLines {

    /** Bytes of a page, unpacked; the crawler takes no more either. */
    private static final int LONGEST = 20 * 1024 * 1024;

    private static final URI NOWHERE = URI.create("https://page.example/");

    private final Clock clock;

    /**
     * Answers as seen at a time.
     *
     * @param clock relative times on pages count from its time
     */
    public ExtractLines(Clock clock) {
        this.clock = clock;
    }

    /** One answer, JSON on one line; whatever is wrong with the question becomes its error. */
    public String answer(String line) {
        @Nullable String id = null;
        try {
            JsonNode question = Json.mapper().readTree(line);
            id = ArticleQuestion.text(question, "id");
            return Json.mapper().writeValueAsString(Answer.of(id, read(question)));
        } catch (JacksonException e) {
            return ErrorLine.of(id, "not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            return ErrorLine.of(id, "cannot read the page: " + e);
        } catch (IllegalArgumentException e) {
            return ErrorLine.of(id, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return ErrorLine.of(id, "cannot read the page: " + e);
        }
    }

    private ArticlePage read(JsonNode question) throws IOException {
        URI url = url(ArticleQuestion.text(question, "url"));
        String html = ArticleQuestion.text(question, "html");
        if (html != null) {
            return PageReader.read(html, url, clock.instant());
        }
        String path = ArticleQuestion.text(question, "path");
        if (path == null) {
            throw new IllegalArgumentException("got neither 'html' nor 'path', expected one");
        }
        return PageReader.read(bytes(path), null, url, clock.instant());
    }

    private static byte[] bytes(String path) throws IOException {
        try (var file = Files.newInputStream(Path.of(path))) {
            byte[] raw = file.readNBytes(LONGEST);
            boolean isPacked = raw.length > 2 && (raw[0] & 0xFF) == 0x1F && (raw[1] & 0xFF) == 0x8B;
            if (!isPacked) {
                return raw;
            }
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(raw))) {
                return unpacked.readNBytes(LONGEST);
            }
        } catch (InvalidPathException e) {
            throw new IOException("got a path that is none: " + path, e);
        }
    }

    /** An address that cannot be read says as little as none. */
    private static URI url(@Nullable String written) {
        if (written == null) {
            return NOWHERE;
        }
        try {
            URI url = new URI(written.strip().replaceAll("[^\\x21-\\x7E]|[\"<>\\\\^`{|}]", "_"));
            return url.isAbsolute() && url.getHost() != null ? url : NOWHERE;
        } catch (URISyntaxException e) {
            return NOWHERE;
        }
    }

    /** The line that answers. */
    record Answer(
            @Nullable String id,
            @Nullable String title,
            @Nullable String body,
            @Nullable String author,
            @Nullable OffsetDateTime publishedAt,
            @Nullable OffsetDateTime modifiedAt,
            @Nullable String siteName,
            @Nullable String language,
            @Nullable URI canonicalUrl,
            @Nullable URI image,
            boolean garbled) {

        static Answer of(@Nullable String id, ArticlePage page) {
            return new Answer(
                    id,
                    orNull(page.title()),
                    orNull(page.body()),
                    page.author(),
                    page.dates().published(),
                    page.dates().modified(),
                    page.siteName(),
                    page.language(),
                    page.canonical(),
                    page.image() == null ? null : page.image().address(),
                    page.isGarbled());
        }

        private static @Nullable String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
