/**
 * The overview of a province over a period.
 *
 * <p>{@link vn.haidang.dashboards.console.overview.OverviewFigures} turns what the archive counted into {@link vn.haidang.dashboards.console.overview.OverviewView}; every number links to
 * the search that lists its articles.
 */
@NullMarked
package vn.haidang.dashboards.console.overview;

import org.jspecify.annotations.NullMarked;
