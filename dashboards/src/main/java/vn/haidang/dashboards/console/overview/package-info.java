/**
 * The overview of a province over a period.
 *
 * <p>{@link vn.haidang.dashboards.console.overview.OverviewFigures} turns what the archive counted into {@link vn.haidang.dashboards.console.overview.OverviewView}; every number links to
 * the search that lists its articles. {@link vn.haidang.dashboards.console.overview.FurtherFigures} asks for the rest: who
 * is spoken of and who speaks, forecast against what came, surges, first publishers, and the map ({@link
 * vn.haidang.dashboards.console.overview.MapPicture}), which is drawn here from the outline that
 * {@code vn.haidang.dashboards.map} reads: no tiles, nothing from outside.
 */
@NullMarked
package vn.haidang.dashboards.console.overview;

import org.jspecify.annotations.NullMarked;
