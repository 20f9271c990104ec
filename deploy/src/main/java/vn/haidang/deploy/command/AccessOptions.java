package vn.haidang.deploy.command;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.alert.Term;
import vn.haidang.dashboards.console.account.Duties;
import vn.haidang.dashboards.console.account.ProvinceAccess;

/** What an account or a token may see and do. */
final class AccessOptions {

    @Option(
            names = {"--province", "--provinces"},
            split = ",",
            paramLabel = "ID",
            defaultValue = "all",
            description = "A province that it may see, again for each, or all. Default: ${DEFAULT-VALUE}")
    private List<String> provinces = List.of();

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            converter = RoleConverter.class,
            description = "What it may do with alerts, again for each: duty-officer, coordinator, department, leader,"
                    + " administrator. Without one it only reads.")
    private Set<Role> roles = new LinkedHashSet<>();

    @Option(
            names = "--department",
            paramLabel = "NAME",
            description = "The department that it belongs to, as alerts name it; role department needs one.")
    private @Nullable String department;

    ProvinceAccess provinces() {
        return new ProvinceAccess(Set.copyOf(provinces));
    }

    Duties duties() {
        return new Duties(roles, department);
    }

    @Nullable
    String department() {
        return department;
    }

    @Override
    public String toString() {
        return "provinces " + String.join(", ", provinces) + "; "
                + (roles.isEmpty() ? "reads only" : "roles " + duties().codes());
    }

    /** A role as the files write it. */
    static final class RoleConverter implements ITypeConverter<Role> {

        @Override
        public Role convert(String code) {
            return Term.of(Role.class, code)
                    .orElseThrow(() -> new TypeConversionException("got '" + code + "', expected one of "
                            + Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", "))));
        }
    }
}
