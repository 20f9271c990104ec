package vn.haidang.dashboards.console.account;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Role;

/**
 * What an account or a token may do with alerts.
 *
 * @param roles none lets it read only
 * @param department that it belongs to; needed for the role {@link Role#DEPARTMENT}
 */
public record Duties(Set<Role> roles, @Nullable String department) {

    /** Reads, and does nothing. */
    public static final Duties VIEWER = new Duties(Set.of(), null);

    public Duties {
        roles = Set.copyOf(roles);
        check(roles, department);
    }

    static void check(Set<Role> roles, @Nullable String department) {
        if (department != null && !department.matches("[^\\p{Cntrl}\\p{Cf}\"\\\\]{1,200}")) {
            throw new IllegalArgumentException(
                    "got department '" + department + "', expected up to 200 characters without quotes");
        }
        if (roles.contains(Role.DEPARTMENT) && department == null) {
            throw new IllegalArgumentException("got no department, expected one with role department");
        }
    }

    /** What a file says; both may be missing in one from before there were roles. */
    static Duties read(@Nullable Set<Role> roles, @Nullable String department) {
        return new Duties(roles == null ? Set.of() : roles, department);
    }

    /** Who acts, under a name that no other account or token has. */
    Officer officer(String name) {
        return new Officer(name, roles, department);
    }

    /** As the files write it, one key a line. */
    String written() {
        String list = "    roles: [" + codes() + "]\n";
        return department == null ? list : list + "    department: \"" + department + "\"\n";
    }

    /** The roles in order, "duty-officer, coordinator". */
    public String codes() {
        var ordered = EnumSet.noneOf(Role.class);
        ordered.addAll(roles);
        return ordered.stream().map(Role::code).collect(Collectors.joining(", "));
    }
}
