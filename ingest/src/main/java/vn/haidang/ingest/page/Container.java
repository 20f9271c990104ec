package vn.haidang.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The element whose blocks, taken together, speak most for an article: the subtree with the highest sum of
 * {@link BlockScore}s.
 *
 * <p>Every link list and button inside a subtree lowers its sum, so the page as a whole loses against the article, and
 * the article wins against each of its parts.
 */
final class Container {

    /** What templates call the element around the paragraphs. */
    private static final Pattern BODY = Pattern.compile(
            "(?:article|entry|post|story|news|detail)s?[-_]*(?:body|content|text)|articlebody|fck_detail|maincontent|content[-_]*detail",
            Pattern.CASE_INSENSITIVE);

    /** Such a name is worth a fifth of its text. */
    private static final double BODY_BONUS = 1.2;

    /** Share of the paragraphs; what a tighter element loses are teasers and leads. */
    private static final double NEARLY_ALL = 0.85;

    private final Map<Element, Double> sums = new HashMap<>();
    private final Map<Element, Double> paragraphs = new HashMap<>();

    private Container(List<TextBlock> blocks) {
        for (TextBlock block : blocks) {
            double score = BlockScore.of(block);
            for (Element around = block.owner(); around != null; around = around.parent()) {
                sums.merge(around, score, Double::sum);
                paragraphs.merge(around, Math.max(0, score), Double::sum);
            }
        }
    }

    /** @param root what to return when no block speaks for anything */
    static Element best(List<TextBlock> blocks, Element root) {
        var container = new Container(blocks);
        return container.tightened(container.highest(root));
    }

    /** Whether a block stands in an element. */
    static boolean holds(Element element, TextBlock block) {
        return isInside(block.owner(), element);
    }

    private Element highest(Element root) {
        Element best = root;
        double highest = 0;
        for (Map.Entry<Element, Double> candidate : sums.entrySet()) {
            Element element = candidate.getKey();
            if (candidate.getValue() * BODY_BONUS < highest) {
                continue;
            }
            double sum = candidate.getValue() * (isBody(element) ? BODY_BONUS : 1);
            if (sum > highest || (sum == highest && isInside(element, best))) {
                best = element;
                highest = sum;
            }
        }
        return best;
    }

    /** The innermost element that still holds nearly all the paragraphs. */
    private Element tightened(Element wide) {
        double enough = NEARLY_ALL * weight(wide);
        Element tight = wide;
        Element child = heaviestChild(tight);
        while (child != null && weight(child) >= enough && !child.normalName().equals("p")) {
            tight = child;
            child = heaviestChild(tight);
        }
        return tight;
    }

    private @Nullable Element heaviestChild(Element parent) {
        Element best = null;
        double heaviest = 0;
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (weight(child) > heaviest) {
                best = child;
                heaviest = weight(child);
            }
        }
        return best;
    }

    private double weight(Element element) {
        return paragraphs.getOrDefault(element, 0.0);
    }

    private static boolean isBody(Element element) {
        return element.attr("itemprop").equals("articleBody")
                || BODY.matcher(ElementNames.of(element)).find();
    }

    private static boolean isInside(Element inner, Element outer) {
        for (Element around = inner; around != null; around = around.parent()) {
            if (around.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
