package vn.haidang.dashboards.console.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.alert.Term;

/**
 * Which roles an account has in which province. A province without an entry is not to be seen; one with an empty set is for
 * reading only; {@value #EVERYWHERE} stands for every province and adds to what a province says.
 *
 * @param roles by province id
 */
public record Access(Map<String, Set<Role>> roles) {

    /** Every province of the installation, also those added later. */
    public static final String EVERYWHERE = "all";

    /** As the file, the command line and the pages call having no role. */
    public static final String VIEWER = "viewer";

    public Access {
        var sorted = new TreeMap<String, Set<Role>>();
        roles.forEach((province, granted) -> sorted.put(province, Set.copyOf(granted)));
        roles = Collections.unmodifiableSortedMap(sorted);
        provinces(roles);
    }

    /** The same roles in each of the provinces. */
    public static Access of(ProvinceAccess provinces, Set<Role> roles) {
        return new Access(provinces.ids().stream().collect(Collectors.toMap(id -> id, id -> roles)));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Access parse(Map<String, List<String>> written) {
        var roles = new TreeMap<String, Set<Role>>();
        written.forEach((province, codes) -> roles.put(province, parse(codes)));
        return new Access(roles);
    }

    /**
     * Roles by their codes; {@value #VIEWER} adds none.
     *
     * @throws IllegalArgumentException for another word
     */
    public static Set<Role> parse(Collection<String> codes) {
        var roles = EnumSet.noneOf(Role.class);
        codes.stream().filter(code -> !code.equals(VIEWER)).map(Access::role).forEach(roles::add);
        return roles;
    }

    /** Whether it is the code of a role, or {@value #VIEWER}. */
    public static boolean isRole(String code) {
        return code.equals(VIEWER) || Term.of(Role.class, code).isPresent();
    }

    private static Role role(String code) {
        return Term.of(Role.class, code)
                .orElseThrow(() -> new IllegalArgumentException("got role '" + code + "', expected one of " + VIEWER
                        + ", " + codes(EnumSet.allOf(Role.class))));
    }

    private static ProvinceAccess provinces(Map<String, Set<Role>> roles) {
        return new ProvinceAccess(roles.containsKey(EVERYWHERE) ? Set.of(EVERYWHERE) : roles.keySet());
    }

    /** Which provinces it may see. */
    public ProvinceAccess provinces() {
        return provinces(roles);
    }

    /** What it may do in a province; empty for reading only and for what it may not even see. */
    public Set<Role> in(String province) {
        var here = EnumSet.noneOf(Role.class);
        here.addAll(roles.getOrDefault(province, Set.of()));
        here.addAll(roles.getOrDefault(EVERYWHERE, Set.of()));
        return here;
    }

    /** All roles that it has anywhere. */
    public Set<Role> anywhere() {
        var all = EnumSet.noneOf(Role.class);
        roles.values().forEach(all::addAll);
        return all;
    }

    /** Whether it has the right in that province, or in every one when asked for {@value #EVERYWHERE}. */
    public boolean may(Right right, String province) {
        return right.belongsTo(in(province));
    }

    /** "duty-officer, coordinator", or {@value #VIEWER}; in order. */
    public static String codes(Set<Role> roles) {
        return roles.isEmpty()
                ? VIEWER
                : EnumSet.copyOf(roles).stream().map(Role::code).collect(Collectors.joining(", "));
    }

    /** As the accounts file writes it, one province a line. */
    String written() {
        return roles.entrySet().stream()
                .map(entry -> "      " + entry.getKey() + ": [" + codes(entry.getValue()) + "]\n")
                .collect(Collectors.joining());
    }

    /** "binh-dinh: duty-officer; phu-yen: viewer". */
    @Override
    public String toString() {
        return roles.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + codes(entry.getValue()))
                .collect(Collectors.joining("; "));
    }
}
