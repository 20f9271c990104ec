package vn.haidang.dashboards.archive;

import java.util.List;
import java.util.Map;
import vn.haidang.analyze.result.StoryMember;

/**
 * One page of results.
 *
 * @param figures over all that fit
 * @param articles on this page; fewer than asked where copies were folded
 * @param copies by id of an article on this page: the near-copies that fit and are folded under it, in the order asked
 * @param foldedBefore articles left out of this page because they are copies of a result on an earlier page
 */
public record SearchPage(
        Figures figures, List<ArchivedArticle> articles, Map<String, List<StoryMember>> copies, int foldedBefore) {

    /** Of a search that was not made. */
    public static final SearchPage NONE = new SearchPage(Figures.NONE, List.of(), Map.of(), 0);

    /**
     * Counts over all that fit.
     *
     * @param total exact
     * @param facets most frequent first; what is chosen in a facet narrows the other facets and the results, not its own
     *     counts, so that a second value can be chosen
     * @param days those with articles, in their order
     * @param sourceNames by id, of the sources in {@code facets}
     */
    public record Figures(
            long total, Map<Facet, List<Count>> facets, List<Overview.Day> days, Map<String, String> sourceNames) {

        public static final Figures NONE = new Figures(0, Map.of(), List.of(), Map.of());
    }
}
