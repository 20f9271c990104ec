package vn.haidang.dashboards.console.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as the list shows it.
 *
 * @param access province and roles in words
 * @param standing "active", "first-password" or "disabled"
 * @param last sign-in; {@code null} for none that is known
 * @param sso who the person is at the identity provider; {@code null} for one with a password
 * @param waits whether it has to wait after too many wrong tries
 */
public record PersonRow(
        String name,
        List<Grant> access,
        @Nullable String department,
        String standing,
        boolean secondFactor,
        @Nullable Instant last,
        @Nullable String sso,
        boolean waits) {

    /** Roles in one province, both in words. */
    public record Grant(String province, String roles) {}
}
