/** Tests of the audit log. */
@NullMarked
package vn.haidang.dashboards.audit;

import org.jspecify.annotations.NullMarked;
