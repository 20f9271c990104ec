package vn.haidang.ingest.page;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.text.Decoder;

/** Reads an article page. */
public final class PageReader {

    private PageReader() {}

    /**
     * The same for bytes.
     *
     * @param header charset that the Content-Type header names
     * @param seen when the page was fetched
     */
    public static ArticlePage read(byte[] html, @Nullable Charset header, URI url, Instant seen) {
        return read(Decoder.decode(html, header, Decoder.Declaration.HTML), url, seen);
    }

    /**
     * What the page says; whatever it lacks is empty or {@code null}.
     *
     * @param url where it was fetched
     * @param seen when; relative times count from here, and no date on the page is later
     */
    public static ArticlePage read(String html, URI url, Instant seen) {
        Document document = PageLimits.parse(html, url.toString());
        var head = new PageHead(document, url);
        String title = head.title();
        String lead = head.lead();
        String author = head.author();
        return new ArticlePage(
                title,
                lead,
                MainText.of(document.body(), new Headline(title, lead, author)),
                author,
                head.dates(seen),
                head.siteName(),
                head.language(),
                head.canonical(),
                head.image());
    }
}
