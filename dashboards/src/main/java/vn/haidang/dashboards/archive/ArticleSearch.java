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
 * @param page from 0; the archive pages through the first 10,000 results, pages beyond are empty
 * @param size results on a page
 */
public record ArticleSearch(
        String province,
        @Nullable Query query,
        Period period,
        Map<Facet, Set<String>> chosen,
        Order order,
        int page,
        int size) {

    /** Throws {@link QueryTooLargeException} for a query that Elasticsearch would refuse. */
    public ArticleSearch {
        if (query != null) {
            QuerySize.of(query).check();
        }
        chosen = Map.copyOf(chosen);
    }

    /** How results are sorted. */
    public enum Order {
        NEWEST,
        RELEVANCE
    }
}
