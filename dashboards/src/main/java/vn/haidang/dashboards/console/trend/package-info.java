/**
 * The page of trends: surges with their reasons, forecasts and their record, what is building up, and comparison with
 * other provinces.
 *
 * <p>The picture of a series ({@link vn.haidang.dashboards.console.page.DayChart}) is written as SVG; a table beside it says the same.
 */
@NullMarked
package vn.haidang.dashboards.console.trend;

import org.jspecify.annotations.NullMarked;
