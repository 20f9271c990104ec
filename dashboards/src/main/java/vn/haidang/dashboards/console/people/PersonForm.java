package vn.haidang.dashboards.console.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.haidang.alerting.alert.Role;
import vn.haidang.dashboards.console.account.Access;
import vn.haidang.dashboards.console.page.Person;

/**
 * The form that gives roles: a line for each province of the administrator, a box for each role.
 *
 * @param lines in the order shown
 */
public record PersonForm(List<Line> lines) {

    private static final String PREFIX = "roles.";

    /** A province with its boxes. */
    public record Line(String province, String name, List<Box> boxes) {}

    /** A role that may be ticked. */
    public record Box(String field, String value, boolean ticked) {}

    static PersonForm of(Person person, Remit remit, Map<String, Set<Role>> access) {
        return new PersonForm(remit.provinces().stream()
                .map(province -> new Line(province, person.provinceName(province), boxes(province, access)))
                .toList());
    }

    private static List<Box> boxes(String province, Map<String, Set<Role>> access) {
        var held = access.get(province);
        return Stream.concat(
                        Stream.of(new Box(PREFIX + province, Access.VIEWER, held != null)),
                        Arrays.stream(Role.values())
                                .map(role ->
                                        new Box(PREFIX + province, role.code(), held != null && held.contains(role))))
                .toList();
    }

    /**
     * What was ticked, by province.
     *
     * @throws IllegalArgumentException for a role that there is not
     */
    static Map<String, Set<Role>> chosen(MultiValueMap<String, String> form) {
        Map<String, Set<Role>> chosen = new HashMap<>();
        form.forEach((field, codes) -> {
            if (field.startsWith(PREFIX)) {
                chosen.put(field.substring(PREFIX.length()), Access.parse(codes));
            }
        });
        return chosen;
    }
}
