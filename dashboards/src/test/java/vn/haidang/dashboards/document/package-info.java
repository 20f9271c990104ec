/** Tests of decisions on their way. */
@NullMarked
package vn.haidang.dashboards.document;

import org.jspecify.annotations.NullMarked;
