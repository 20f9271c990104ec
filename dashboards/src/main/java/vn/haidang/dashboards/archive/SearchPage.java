package vn.haidang.dashboards.archive;

import java.util.List;
import java.util.Map;

/**
 * One page of results.
 *
 * @param total how many fit, exact
 * @param facets counts over all that fit, most frequent first; what is chosen in a facet narrows the other facets and
 *     the results, not its own counts, so that a second value can be chosen
 */
public record SearchPage(long total, List<ArchivedArticle> articles, Map<Facet, List<Count>> facets) {}
