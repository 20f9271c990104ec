package vn.haidang.ingest.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The container with most paragraph text.
 *
 * <p>Each paragraph gives its length to its parent and half of it to its grandparent, less what stands in links; the
 * container with the highest sum is the text. Simple on purpose: every {@code <p>} joined is the baseline it beats.
 */
final class MainText {

    /** Characters; shorter ones are captions, dates, buttons. */
    private static final int SHORTEST_PARAGRAPH = 25;

    private static final double LINKED = 0.5;

    private MainText() {}

    /** Paragraphs separated by a blank line, empty when the page has no running text. */
    static String of(Element page) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        page.getAllElements().stream().filter(MainText::isParagraph).forEach(block -> score(block, scores));
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(best -> Paragraphs.of(best.getKey()))
                .orElse("");
    }

    /** A block that holds no other; some sites write their paragraphs as {@code <div>}. */
    private static boolean isParagraph(Element element) {
        return element.isBlock() && element.children().stream().noneMatch(Element::isBlock);
    }

    private static void score(Element paragraph, Map<Element, Double> scores) {
        int length = paragraph.text().length();
        int linked = paragraph.select("a").text().length();
        if (length < SHORTEST_PARAGRAPH || linked > length * LINKED) {
            return;
        }
        double score = length - linked;
        add(paragraph.parent(), score, scores);
        add(paragraph.parent() == null ? null : paragraph.parent().parent(), score / 2, scores);
    }

    private static void add(@Nullable Element container, double score, Map<Element, Double> scores) {
        if (container != null) {
            scores.merge(container, score, Double::sum);
        }
    }
}
