package vn.haidang.dashboards.console.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which provinces an account may see: named ones, or {@code all}. */
public record ProvinceAccess(Set<String> ids) {

    /** Every province of the installation, also those added later. */
    public static final ProvinceAccess ALL = new ProvinceAccess(Set.of("all"));

    public ProvinceAccess {
        ids = Set.copyOf(ids);
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("got no province, expected 'all' or at least one province id");
        }
        ids.forEach(ProvinceAccess::check);
    }

    private static void check(String id) {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,63}")) {
            throw new IllegalArgumentException("got province '" + id + "', expected 'all' or an id like 'binh-dinh'");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ProvinceAccess parse(Object written) {
        List<?> values = written instanceof List<?> list ? list : List.of(written);
        return new ProvinceAccess(values.stream().map(Object::toString).collect(Collectors.toSet()));
    }

    /** Whether this account may see the province. */
    public boolean allows(String province) {
        return equals(ALL) || ids.contains(province);
    }

    /** As the accounts file writes it: {@code all} or {@code [binh-dinh, phu-yen]}. */
    String written() {
        return equals(ALL) ? "all" : new TreeSet<>(ids).toString();
    }
}
