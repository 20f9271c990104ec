/**
 * Tests of the search.
 */
@NullMarked
package vn.haidang.dashboards.console.search;

import org.jspecify.annotations.NullMarked;
