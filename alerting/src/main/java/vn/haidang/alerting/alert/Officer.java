package vn.haidang.alerting.alert;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on an alert, as the account said when it acted.
 *
 * @param name of the account; two accounts never share one
 * @param roles what it may do; none lets it do nothing
 * @param department that it belongs to; needed for the role {@link Role#DEPARTMENT}
 */
public record Officer(
        String name, Set<Role> roles, @Nullable String department) {

    public Officer {
        Checks.filled("name of an officer", name, Checks.LINE);
        roles = Set.copyOf(roles);
        if (roles.contains(Role.DEPARTMENT) && department == null) {
            throw new IllegalArgumentException("got no department for " + name + ", expected one with role department");
        }
    }

    /** Whether this officer belongs to the department in charge. */
    public boolean isOf(@Nullable String inCharge) {
        return department != null && Objects.equals(department, inCharge);
    }
}
