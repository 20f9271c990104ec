package vn.haidang.dashboards.archive;

import java.util.Map;
import java.util.Set;

/**
 * A search in one province's archive.
 *
 * @param text words to find, diacritics optional; empty finds all
 * @param chosen per facet the values of which one must hold; an absent facet does not narrow
 * @param page from 0
 * @param size results on a page
 */
public record ArticleSearch(
        String province, String text, Period period, Map<Facet, Set<String>> chosen, Order order, int page, int size) {

    public ArticleSearch {
        chosen = Map.copyOf(chosen);
    }

    /** How results are sorted. */
    public enum Order {
        NEWEST,
        RELEVANCE
    }
}
