package vn.haidang.ingest.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Counts over each element of a page and all it holds, made in one pass. */
final class PageStatistics {

    /** A box never holds this share of a page's running text, whatever its class says. */
    private static final double MOST = 0.4;

    /** Characters of a text node from which it counts as running text. */
    private static final int RUNNING = 40;

    /** Characters; shorter link texts name sections, not stories. */
    private static final int HEADLINE = 25;

    private static final int TEASERS = 3;

    /** Share of the children that are teasers, from which the whole is a list of them. */
    private static final double MOSTLY = 0.6;

    /** Characters; a teaser has a headline and a sentence or two. */
    private static final int TEASER_LENGTH = 500;

    private static final double QUOTED = 0.8;

    private static final Counts NONE = new Counts();

    private final Map<Element, Counts> counts = new HashMap<>();
    private final Counts all;

    PageStatistics(Element root) {
        root.traverse(new Sum());
        all = of(root);
    }

    /** Characters of running text on the whole page. */
    int running() {
        return all.running;
    }

    /** Whether it holds most of the running text. */
    boolean isMost(Element element) {
        return all.running > 0 && of(element).running > MOST * all.running;
    }

    /** Whether it is a list of other stories: most of its children are short and begin with a headline that leads away. */
    boolean isTeaserList(Element element) {
        if (of(element).headlines < TEASERS) {
            return false;
        }
        int teasers = 0;
        int children = 0;
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            Counts part = of(child);
            children += part.text > 0 ? 1 : 0;
            teasers += part.headlines > 0 && part.text < TEASER_LENGTH * part.headlines && child.isBlock() ? 1 : 0;
        }
        return teasers >= TEASERS && teasers >= MOSTLY * children;
    }

    /** Characters of text. */
    int length(Element element) {
        return of(element).text;
    }

    /** Whether it is hardly more than a quotation, as an embedded post is. */
    boolean isQuotation(Element element) {
        Counts own = of(element);
        return own.quoted > 0 && own.quoted > QUOTED * own.text;
    }

    /** Whether it shows a picture or a film. */
    boolean hasPicture(Element element) {
        return of(element).pictures > 0;
    }

    private Counts of(Element element) {
        return counts.getOrDefault(element, NONE);
    }

    private static final class Counts {
        private int text;
        private int running;
        private int headlines;
        private int pictures;
        private int quoted;

        void add(Counts other) {
            text += other.text;
            running += other.running;
            headlines += other.headlines;
            pictures += other.pictures;
            quoted += other.quoted;
        }
    }

    private final class Sum implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {}

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof TextNode text) {
                count(text);
            } else if (node instanceof Element element) {
                count(element);
            }
        }

        private void count(TextNode node) {
            String text = node.getWholeText();
            Element parent = node.parentElement();
            if (parent != null && !text.isBlank()) {
                int length = text.strip().length();
                Counts own = at(parent);
                own.text += length;
                own.running += length >= RUNNING ? length : 0;
            }
        }

        private void count(Element element) {
            String name = element.normalName();
            if (name.equals("img") || name.equals("picture") || name.equals("video") || name.equals("amp-img")) {
                at(element).pictures++;
            }
            Counts own = counts.get(element);
            if (own == null) {
                return;
            }
            if (name.equals("a") && own.text >= HEADLINE && opensBlock(element)) {
                own.headlines++;
            }
            if (name.equals("blockquote")) {
                own.quoted = own.text;
            }
            if (element.parent() != null) {
                at(element.parent()).add(own);
            }
        }

        private Counts at(Element element) {
            return counts.computeIfAbsent(element, unseen -> new Counts());
        }
    }

    /** Whether no text stands before a link in its block. */
    private static boolean opensBlock(Element link) {
        for (Node node = link; node instanceof Element element && !element.isBlock(); node = node.parent()) {
            for (Node before = node.previousSibling(); before != null; before = before.previousSibling()) {
                if (before instanceof TextNode text && !text.isBlank()) {
                    return false;
                }
                if (before instanceof Element sibling) {
                    if (sibling.isBlock() || sibling.normalName().equals("br")) {
                        return true;
                    }
                    if (sibling.hasText()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
