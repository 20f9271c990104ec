package vn.haidang.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a tree into {@link TextBlock}s, in reading order. */
final class TextBlocks implements NodeFilter {

    /** The longest real page seen has some 3,000. */
    private static final int MOST = 20_000;

    private final Predicate<Element> leftOut;
    private final List<TextBlock> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Element owner;
    private int links;
    private int linked;

    private TextBlocks(Element root, Predicate<Element> leftOut) {
        this.owner = root;
        this.leftOut = leftOut;
    }

    /**
     * The blocks under an element, at most {@value #MOST}.
     *
     * @param leftOut elements whose text does not count
     */
    static List<TextBlock> of(Element root, Predicate<Element> leftOut) {
        var blocks = new TextBlocks(root, leftOut);
        root.filter(blocks);
        blocks.cut();
        return blocks.done;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            if (leftOut.test(element)) {
                if (cuts(element)) {
                    cut();
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return done.size() < MOST ? FilterResult.CONTINUE : FilterResult.STOP;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isLink(element)) {
                links--;
            }
            if (cuts(element)) {
                cut();
                owner = element.parent() == null ? element : blockAround(element.parent());
            }
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        if (cuts(element)) {
            cut();
            owner = blockAround(element);
        }
        if (isLink(element)) {
            links++;
        }
    }

    private void append(TextNode node) {
        String text = node.getWholeText();
        if (links > 0) {
            linked += text.strip().length();
        }
        open.append(text);
    }

    private void cut() {
        String text = PlainText.spaced(open);
        if (!text.isEmpty()) {
            done.add(new TextBlock(text, linked, owner));
        }
        open.setLength(0);
        linked = 0;
    }

    private static Element blockAround(Element element) {
        Element block = element;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        return block;
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private static boolean cuts(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }
}
