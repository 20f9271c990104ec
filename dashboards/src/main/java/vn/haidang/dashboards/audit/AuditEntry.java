package vn.haidang.dashboards.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did.
 *
 * @param account its name; {@code -} for nobody known
 * @param roles that it had, in the province if there is one: "duty-officer, coordinator"
 * @param province id; {@code null} for what concerns none
 * @param what method and kind of page, "GET /{province}/search"
 * @param detail which one: query string or id
 * @param status of HTTP
 * @param address of the other side
 */
public record AuditEntry(
        Instant at,
        AuditKind kind,
        String account,
        String roles,
        @Nullable String province,
        String what,
        String detail,
        int status,
        String address) {

    /** Characters of a detail. */
    private static final int LONGEST = 500;

    public AuditEntry {
        detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail;
    }

    static AuditEntry ofLog(Instant at, AuditKind kind, String detail) {
        return new AuditEntry(at, kind, "-", "", null, "", detail, 0, "-");
    }
}
