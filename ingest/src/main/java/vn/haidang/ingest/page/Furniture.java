package vn.haidang.ingest.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What stands on a page beside the article: navigation, related stories, captions, bylines, share bars, comments,
 * paywall notices. Told by the element's name, its role, the words of its class and id, and what it holds.
 */
final class Furniture {

    /** How much is believed of what class names say; the next is tried when one leaves too little text. */
    enum Strictness {
        ALL_WORDS,
        SURE_WORDS,
        NO_WORDS
    }

    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "noscript", "template", "head", "svg", "math", "iframe", "textarea", "select", "title");

    private static final Set<String> NAMES = Set.of(
            "nav",
            "aside",
            "figcaption",
            "form",
            "button",
            "video",
            "audio",
            "footer",
            "object",
            "input",
            "canvas",
            "dialog",
            "menu",
            "h1",
            "time",
            "label",
            "map",
            "embed",
            "address",
            "rt",
            "rp");

    private static final Set<String> ROLES = Set.of(
            "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alert", "menu", "toolbar");

    /** Elements that hold the article itself and so are judged by nothing but their place. */
    private static final Set<String> FRAMES = Set.of("html", "body", "article", "main");

    /** Characters; a caption is shorter. */
    private static final int CAPTION = 300;

    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private final FurnitureWords words;
    private final PageStatistics statistics;
    private final Strictness strictness;

    Furniture(PageStatistics statistics, FurnitureWords words, Strictness strictness) {
        this.words = words;
        this.statistics = statistics;
        this.strictness = strictness;
    }

    boolean test(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            return true;
        }
        if (FRAMES.contains(name) || statistics.isMost(element) || statistics.isQuotation(element)) {
            return false;
        }
        if (NAMES.contains(name) || (name.equals("figure") && element.selectFirst("table, pre") == null)) {
            return true;
        }
        if (isHidden(element)) {
            return strictness != Strictness.NO_WORDS;
        }
        return ROLES.contains(element.attr("role")) || isNamedSo(element) || statistics.isTeaserList(element);
    }

    private boolean isNamedSo(Element element) {
        return switch (strictness) {
            case ALL_WORDS ->
                switch (words.of(element)) {
                    case SURE, LIKELY -> true;
                    case PICTURE -> statistics.length(element) < CAPTION && statistics.hasPicture(element);
                    case NONE -> false;
                };
            case SURE_WORDS -> words.of(element) == FurnitureWords.Verdict.SURE;
            case NO_WORDS -> false;
        };
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN.matcher(element.attr("style")).find();
    }
}
