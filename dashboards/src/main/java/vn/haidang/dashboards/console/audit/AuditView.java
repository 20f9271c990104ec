package vn.haidang.dashboards.console.audit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.haidang.dashboards.audit.AuditEntry;
import vn.haidang.dashboards.audit.AuditKind;
import vn.haidang.dashboards.console.page.Province;

/**
 * A day of the audit log.
 *
 * @param entries the latest first
 * @param days that can be asked for, the latest first
 * @param provinces that the reader administers
 * @param healthy whether lines are being written
 */
public record AuditView(
        AuditQuestion question,
        List<AuditEntry> entries,
        List<LocalDate> days,
        List<Province> provinces,
        boolean everything,
        boolean healthy) {

    /** Lines shown at once. */
    static final int MOST = 500;

    /** Kinds that can be asked for. */
    public List<String> kinds() {
        return Arrays.stream(AuditKind.values())
                .filter(kind -> kind != AuditKind.BEGIN)
                .map(AuditKind::code)
                .toList();
    }

    /** Whether there are more than are shown. */
    public boolean cut() {
        return entries.size() == MOST;
    }
}
