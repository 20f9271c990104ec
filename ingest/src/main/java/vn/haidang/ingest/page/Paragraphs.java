package vn.haidang.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element, cut at its block elements and line breaks. */
final class Paragraphs implements NodeVisitor {

    private final List<String> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private Paragraphs() {}

    /** Paragraphs separated by a blank line. */
    static String of(Element element) {
        var paragraphs = new Paragraphs();
        element.traverse(paragraphs);
        paragraphs.cut();
        return String.join("\n\n", paragraphs.done);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            open.append(text.getWholeText());
        } else if (cuts(node)) {
            cut();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (cuts(node)) {
            cut();
        }
    }

    private static boolean cuts(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }

    private void cut() {
        String paragraph = PlainText.line(open.toString());
        if (!paragraph.isEmpty()) {
            done.add(paragraph);
        }
        open.setLength(0);
    }
}
