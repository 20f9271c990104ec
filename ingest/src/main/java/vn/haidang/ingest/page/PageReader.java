package vn.haidang.ingest.page;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.text.Decoder;

/** Reads an article page. */
public final class PageReader {

    /** Characters looked at; news pages have some 200,000. */
    private static final int LONGEST = 5_000_000;

    private static final String PARAGRAPHS = "\n\n";

    private PageReader() {}

    /**
     * The same for bytes.
     *
     * @param header charset that the Content-Type header names
     */
    public static ArticlePage read(byte[] html, @Nullable Charset header, URI url) {
        return read(Decoder.decode(html, header, Decoder.Declaration.HTML), url);
    }

    /**
     * What the page says; whatever it lacks is empty or {@code null}.
     *
     * @param url where it was fetched
     */
    public static ArticlePage read(String html, URI url) {
        Document document = Jsoup.parse(html.substring(0, Math.min(html.length(), LONGEST)), url.toString());
        var head = new PageHead(document, url);
        String title = head.title();
        String lead = head.lead();
        Boilerplate.remove(document);
        return new ArticlePage(
                title,
                lead,
                withoutLead(MainText.of(document.body()), lead),
                head.author(),
                head.published(),
                head.language(),
                head.canonical());
    }

    /** Many pages print the lead once more above the text. */
    private static String withoutLead(String text, String lead) {
        return Stream.of(text.split(PARAGRAPHS))
                .filter(paragraph -> !paragraph.equals(lead))
                .collect(Collectors.joining(PARAGRAPHS));
    }
}
