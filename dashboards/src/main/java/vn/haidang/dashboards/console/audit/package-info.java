/** The audit log, for administrators: of their provinces, or of everything for those of all provinces. */
@NullMarked
package vn.haidang.dashboards.console.audit;

import org.jspecify.annotations.NullMarked;
