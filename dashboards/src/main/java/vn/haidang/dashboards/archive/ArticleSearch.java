package vn.haidang.dashboards.archive;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.query.Query;

/**
 * A search in one province's archive.
 *
 * @param query {@code null} finds all
 * @param chosen per facet the values of which one must hold; a facet absent or empty does not narrow
 * @param page from 0; pages beyond {@link Order#deepest} are empty
 * @param size results on a page before copies are folded
 */
public record ArticleSearch(
        String province,
        @Nullable Query query,
        Period period,
        Map<Facet, Set<String>> chosen,
        Order order,
        Copies copies,
        int page,
        int size) {

    /** How many articles are sorted by spread: the latest of those that fit. Ten thousand took a second. */
    public static final int SORTED_BY_SPREAD = 2_000;

    /** Throws {@link QueryTooLargeException} for a query that Elasticsearch would refuse. */
    public ArticleSearch {
        if (query != null) {
            QuerySize.of(query).check();
        }
        chosen = Map.copyOf(chosen);
    }

    /** Place of a page's first result among all, from 0. */
    int first() {
        return Math.clamp((long) page * size, 0, order.deepest());
    }

    /** Place after the last result of a page. */
    int end() {
        return Math.min(first() + size, order.deepest());
    }

    /** How results are sorted. */
    public enum Order {
        NEWEST(10_000),
        OLDEST(10_000),
        /** Those first whose story has most outlets, of {@link ArticleSearch#SORTED_BY_SPREAD}. */
        SPREAD(1_000),
        RELEVANCE(10_000);

        private final int deepest;

        Order(int deepest) {
            this.deepest = deepest;
        }

        /** How many results can be paged through. */
        public int deepest() {
            return deepest;
        }
    }

    /** What becomes of near-copies of one text. */
    public enum Copies {
        /** The first of them in the order asked is a result and has the others. */
        FOLDED,
        /** Each is a result. */
        LISTED
    }
}
