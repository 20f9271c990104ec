package vn.haidang.dashboards.console.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.haidang.analyze.result.Spread;
import vn.haidang.analyze.result.Spread.RoleCounts;
import vn.haidang.dashboards.archive.Facet;

/**
 * How a story spread over the values of one facet.
 *
 * @param lines tiers in their order, others most articles first
 */
public record StorySpread(Facet facet, List<Line> lines) {

    /** One value with its articles by role; the bars are in percent of the longest line. */
    record Line(String value, RoleCounts counts, Bar copies, Bar rewrites, Bar others) {

        public int articles() {
            return StorySpread.articles(counts);
        }
    }

    /** Where a bar begins and how long it is, in percent. */
    record Bar(double start, double length) {}

    public static List<StorySpread> of(Spread spread) {
        return List.of(
                new StorySpread(Facet.TIER, lines(spread.byTier(), Comparator.comparing(Line::value))),
                new StorySpread(Facet.COUNTRY, lines(spread.byCountry(), MOST_FIRST)),
                new StorySpread(Facet.LANGUAGE, lines(spread.byLanguage(), MOST_FIRST)));
    }

    private static final Comparator<Line> MOST_FIRST =
            Comparator.comparingInt(Line::articles).reversed().thenComparing(Line::value);

    static int articles(RoleCounts counts) {
        return counts.copies() + counts.rewrites() + counts.others();
    }

    private static List<Line> lines(Map<?, RoleCounts> counts, Comparator<Line> order) {
        int longest = Math.max(
                1,
                counts.values().stream().mapToInt(StorySpread::articles).max().orElse(1));
        return counts.entrySet().stream()
                .map(entry -> line(entry.getKey().toString(), entry.getValue(), longest))
                .sorted(order)
                .toList();
    }

    private static Line line(String value, RoleCounts counts, int longest) {
        double others = 100.0 * counts.others() / longest;
        double rewrites = 100.0 * counts.rewrites() / longest;
        double copies = 100.0 * counts.copies() / longest;
        return new Line(
                value, counts, new Bar(others + rewrites, copies), new Bar(others, rewrites), new Bar(0, others));
    }
}
