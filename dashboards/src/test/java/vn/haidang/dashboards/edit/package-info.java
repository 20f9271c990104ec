/** Tests of decisions on their way. */
@NullMarked
package vn.haidang.dashboards.edit;

import org.jspecify.annotations.NullMarked;
