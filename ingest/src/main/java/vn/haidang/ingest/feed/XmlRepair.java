package vn.haidang.ingest.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts right what keeps a feed from being XML: text around the document, a DOCTYPE, characters that XML forbids, bare
 * ampersands, entities that nobody declares.
 *
 * <p>A DOCTYPE is left out, never read; what it would have declared stays as text.
 */
final class XmlRepair {

    private static final Pattern DOCTYPE =
            Pattern.compile("<!DOCTYPE[^\\[>]{0,1000}(?:\\[[^\\]]{0,20000}\\]\\s*)?>", Pattern.CASE_INSENSITIVE);

    private static final Pattern ROOT =
            Pattern.compile("<(?:\\w{1,20}:)?(?:rss|feed|rdf)[\\s>]", Pattern.CASE_INSENSITIVE);

    private static final Pattern END =
            Pattern.compile("</(?:\\w{1,20}:)?(?:rss|feed|rdf)\\s*>", Pattern.CASE_INSENSITIVE);

    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    /** Of XML itself; HTML's own are known to the reader behind. */
    private static final Pattern BARE_AMPERSAND =
            Pattern.compile("&(?!#\\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[a-zA-Z][a-zA-Z0-9]{1,10};)");

    private XmlRepair() {}

    static String of(String xml) {
        String plain = FORBIDDEN.matcher(DOCTYPE.matcher(xml).replaceAll("")).replaceAll("");
        return BARE_AMPERSAND.matcher(document(plain)).replaceAll("&amp;");
    }

    /** From the root's first tag to its last. */
    private static String document(String text) {
        Matcher root = ROOT.matcher(text);
        int start = root.find() ? root.start() : 0;
        Matcher close = END.matcher(text);
        int end = text.length();
        while (close.find()) {
            end = close.end();
        }
        return start < end ? text.substring(start, end) : text;
    }
}
