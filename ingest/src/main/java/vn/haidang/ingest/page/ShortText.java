package vn.haidang.ingest.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element that holds only a line; long ones are not even walked through. */
final class ShortText implements NodeFilter {

    private final StringBuilder text = new StringBuilder();
    private final int longest;

    private ShortText(int longest) {
        this.longest = longest;
    }

    /**
     * One line, empty when the element holds more than so much.
     *
     * @param longest characters
     */
    static String of(Element element, int longest) {
        var line = new ShortText(longest);
        element.filter(line);
        return line.isTooLong() ? "" : PlainText.spaced(line.text);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode part) {
            String whole = part.getWholeText();
            text.append(whole, 0, Math.min(whole.length(), 2 * longest)).append(' ');
        }
        return isTooLong() ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    /** Half of it may be white space. */
    private boolean isTooLong() {
        return text.length() > 2 * longest;
    }
}
