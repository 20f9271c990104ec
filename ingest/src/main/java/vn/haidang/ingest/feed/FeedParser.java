package vn.haidang.ingest.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdom2.Document;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.page.PlainText;
import vn.haidang.ingest.text.Decoder;

/** Reads RSS, RDF and Atom, whatever the bytes are. */
public final class FeedParser {

    private FeedParser() {}

    /**
     * The feed in a document.
     *
     * @param header charset that the Content-Type header names
     * @param base where the document came from, for relative links
     * @throws NotAFeedException for anything else, however hostile
     */
    public static Feed parse(byte[] document, @Nullable Charset header, URI base) throws NotAFeedException {
        if (document.length > FeedLimits.MAX_BYTES) {
            throw new NotAFeedException(
                    "document has " + document.length + " bytes, expected at most " + FeedLimits.MAX_BYTES);
        }
        String xml = Decoder.decode(document, header, Decoder.Declaration.XML);
        Document tree = tree(xml);
        FeedRepairs.apply(tree);
        FeedDates.rewrite(tree);
        SyndFeed feed = build(tree);
        return new Feed(
                line(feed.getTitle()),
                FeedLanguage.of(tree).orElse(null),
                feed.getEntries().stream().map(entry -> item(entry, base)).toList());
    }

    /** The document as it is, or as it was meant; the first refusal says more than the second. */
    private static Document tree(String xml) throws NotAFeedException {
        try {
            return SafeXml.read(xml);
        } catch (NotAFeedException refused) {
            try {
                return SafeXml.read(XmlRepair.of(xml));
            } catch (NotAFeedException still) {
                refused.addSuppressed(still);
                throw refused;
            }
        }
    }

    private static SyndFeed build(Document tree) throws NotAFeedException {
        try {
            return new SyndFeedInput().build(tree);
        } catch (FeedException e) {
            throw new NotAFeedException("not a feed: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            // Rome's parts throw what they like on odd values; their messages help nobody.
            throw new NotAFeedException("not a feed that can be read", e);
        }
    }

    private static FeedItem item(SyndEntry entry, URI base) {
        SyndContent description = entry.getDescription();
        return new FeedItem(
                entry.getUri(),
                Links.absolute(base, entry.getLink()).orElse(null),
                line(entry.getTitle()),
                line(description == null ? null : description.getValue()),
                published(entry),
                FeedAuthor.name(entry.getAuthor()),
                content(entry.getContents()));
    }

    private static String line(@Nullable String markup) {
        return markup == null ? "" : PlainText.line(markup);
    }

    private static String content(List<SyndContent> contents) {
        return contents.stream()
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .map(PlainText::paragraphs)
                .collect(Collectors.joining("\n\n"));
    }

    private static @Nullable Instant published(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null ? null : date.toInstant();
    }
}
