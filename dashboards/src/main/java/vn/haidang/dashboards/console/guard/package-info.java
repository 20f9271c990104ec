/**
 * What stands before every page and every call: {@link vn.haidang.dashboards.console.guard.AuditFilter} writes down what was asked and how it ended,
 * {@link vn.haidang.dashboards.console.guard.RateFilter} turns away who asks too often. {@link vn.haidang.dashboards.console.guard.Trail} is how the rest of the console writes to the
 * audit log, {@link vn.haidang.dashboards.console.guard.Arrival} where somebody goes who has signed in.
 */
@NullMarked
package vn.haidang.dashboards.console.guard;

import org.jspecify.annotations.NullMarked;
