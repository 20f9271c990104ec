package vn.haidang.ingest.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** How much of a page is looked at; what is beyond is an attack or a mistake. */
final class PageLimits {

    /** Characters; news pages have some 200,000, the largest seen 2.2 million. */
    private static final int LONGEST = 4_000_000;

    /** The most seen on a real page are 9,200. */
    private static final int MOST_TAGS = 20_000;

    /** Real pages stay below 60; the parser's own work grows with it. */
    private static final int DEEPEST = 200;

    private static final Pattern TEMPLATE = Pattern.compile("</?template", Pattern.CASE_INSENSITIVE);

    private PageLimits() {}

    static Document parse(String html, String url) {
        String looked = cut(html);
        try {
            return parser().parseInput(looked, url);
        } catch (IllegalArgumentException e) {
            // Jsoup loses count of templates that are nested beyond the depth; their content is never shown anyway.
            return parser().parseInput(TEMPLATE.matcher(looked).replaceAll("<"), url);
        }
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }

    private static String cut(String html) {
        int end = Math.min(html.length(), LONGEST);
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0 && i < end; i = html.indexOf('<', i + 1)) {
            tags++;
            if (tags > MOST_TAGS) {
                return html.substring(0, i);
            }
        }
        return html.substring(0, end);
    }
}
