package vn.haidang.deploy.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import vn.haidang.alerting.alert.Role;
import vn.haidang.dashboards.console.account.Access;

/** What a person may do in which province. */
final class GrantOptions {

    @Mixin
    private final AccessOptions same = new AccessOptions();

    @Option(
            names = "--grant",
            paramLabel = "PROVINCE=ROLES",
            converter = GrantConverter.class,
            description =
                    "Roles in one province, joined by commas, again for each province:"
                            + " --grant binh-dinh=duty-officer,coordinator --grant phu-yen=viewer. Instead of --province and --role.")
    private List<Grant> grants = new ArrayList<>();

    Access access() {
        if (grants.isEmpty()) {
            return Access.of(same.provinces(), same.duties().roles());
        }
        Map<String, Set<Role>> roles = new HashMap<>();
        grants.forEach(grant -> roles.put(grant.province, grant.roles));
        return new Access(roles);
    }

    @Nullable
    String department() {
        return same.department();
    }

    /** Roles in a province. */
    record Grant(String province, Set<Role> roles) {}

    /** One as it is typed. */
    static final class GrantConverter implements ITypeConverter<Grant> {

        @Override
        public Grant convert(String typed) {
            int equals = typed.indexOf('=');
            if (equals < 1) {
                throw new TypeConversionException("got '" + typed + "', expected PROVINCE=ROLE,ROLE");
            }
            var codes = List.of(typed.substring(equals + 1).split(","));
            try {
                return new Grant(typed.substring(0, equals), Access.parse(codes));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
