/**
 * Tests of the overview.
 */
@NullMarked
package vn.haidang.dashboards.console.overview;

import org.jspecify.annotations.NullMarked;
