/** What a benchmark needs from within the archive. */
@NullMarked
package vn.haidang.dashboards.archive;

import org.jspecify.annotations.NullMarked;
