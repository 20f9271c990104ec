package vn.haidang.dashboards.console.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import vn.haidang.dashboards.audit.AuditEntry;

/**
 * Which lines are asked for.
 *
 * @param account name; empty for all, as the others are
 * @param province id
 * @param kind code
 */
public record AuditQuestion(LocalDate day, String account, String province, String kind) {

    /** The day as typed; the other one when it is none. */
    static LocalDate day(String typed, LocalDate otherwise) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    boolean wants(AuditEntry entry) {
        return (account.isEmpty() || entry.account().equals(account))
                && (province.isEmpty() || province.equals(entry.province()))
                && (kind.isEmpty() || entry.kind().code().equals(kind));
    }

    /** Whether an administrator of those provinces may read the line. */
    static boolean concerns(AuditEntry entry, Set<String> provinces) {
        String province = entry.province();
        return province != null && provinces.contains(province);
    }
}
