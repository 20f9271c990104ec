/**
 * The search: the query language and the facets beside it.
 *
 * <p>A mistake in a query is shown with its column and what was expected there ({@link vn.haidang.dashboards.console.search.QueryMistake}).
 */
@NullMarked
package vn.haidang.dashboards.console.search;

import org.jspecify.annotations.NullMarked;
