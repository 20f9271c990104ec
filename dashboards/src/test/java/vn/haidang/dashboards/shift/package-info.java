/** Tests of what the officers of a shift share. */
@NullMarked
package vn.haidang.dashboards.shift;

import org.jspecify.annotations.NullMarked;
