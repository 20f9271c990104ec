/** Tests of what the desk of a shift shows. */
@NullMarked
package vn.haidang.dashboards.console.shift;

import org.jspecify.annotations.NullMarked;
