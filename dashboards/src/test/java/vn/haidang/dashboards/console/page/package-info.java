/**
 * Tests of what all pages share.
 */
@NullMarked
package vn.haidang.dashboards.console.page;

import org.jspecify.annotations.NullMarked;
