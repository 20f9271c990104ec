/** Tests of the console against an archive in memory. */
@NullMarked
package vn.haidang.dashboards.console;

import org.jspecify.annotations.NullMarked;
