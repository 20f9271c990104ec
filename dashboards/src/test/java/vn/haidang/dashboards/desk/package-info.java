/** Tests of the package of this name. */
@NullMarked
package vn.haidang.dashboards.desk;

import org.jspecify.annotations.NullMarked;
