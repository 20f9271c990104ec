/**
 * Who read, exported, changed or was refused what: one line each, in one file a day.
 *
 * <p>{@link vn.haidang.dashboards.audit.AuditLog} takes {@link vn.haidang.dashboards.audit.AuditEntry entries} without making anybody wait; a thread of its own writes them with
 * {@link vn.haidang.dashboards.audit.AuditFiles}. Each line begins with a hash over the line before and itself, so that
 * {@link vn.haidang.dashboards.audit.AuditCheck} finds a line that was changed or taken out, also a whole day. What it cannot find is the end of
 * the log cut off, unless somebody kept the last hash: {@code haidang audit verify} prints it for that.
 *
 * <p>An entry never holds what a form carried, so no password, code or token can be in it.
 */
@NullMarked
package vn.haidang.dashboards.audit;

import org.jspecify.annotations.NullMarked;
