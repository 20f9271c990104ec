package vn.haidang.dashboards.console.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.haidang.alerting.alert.Role;
import vn.haidang.dashboards.console.account.Access;
import vn.haidang.dashboards.console.account.Account;
import vn.haidang.dashboards.console.account.Right;
import vn.haidang.dashboards.console.page.Person;
import vn.haidang.dashboards.console.page.Province;

/**
 * What an administrator may do with accounts.
 *
 * @param administrator name of the account
 * @param provinces keys of an account's access that the administrator may change; {@link Access#EVERYWHERE} among them for
 *     one of all provinces
 */
record Remit(String administrator, Set<String> provinces) {

    static Remit of(Person person) {
        Set<String> provinces = new TreeSet<>();
        person.provincesWith(Right.KEEP_ACCOUNTS).stream().map(Province::id).forEach(provinces::add);
        if (person.hasEverywhere(Right.KEEP_ACCOUNTS)) {
            provinces.add(Access.EVERYWHERE);
        }
        return new Remit(person.user(), provinces);
    }

    /** Whether the account is listed: it can do something in a province of the administrator. */
    boolean sees(Account account) {
        return provinces.contains(Access.EVERYWHERE)
                || account.access().roles().containsKey(Access.EVERYWHERE)
                || account.access().roles().keySet().stream().anyMatch(provinces::contains);
    }

    /** Whether password, second factor and standing are the administrator's to change. */
    boolean owns(Account account) {
        return !account.name().equals(administrator)
                && (provinces.contains(Access.EVERYWHERE)
                        || provinces.containsAll(account.access().roles().keySet()));
    }

    /** Whether roles in the administrator's provinces are the administrator's to change. */
    boolean mayGrant(Account account) {
        return !account.name().equals(administrator);
    }

    /** The part of an account's access that the administrator is shown. */
    Map<String, Set<Role>> shown(Access access) {
        Map<String, Set<Role>> shown = new HashMap<>(access.roles());
        if (!provinces.contains(Access.EVERYWHERE)) {
            shown.keySet().removeIf(province -> !provinces.contains(province) && !province.equals(Access.EVERYWHERE));
        }
        return shown;
    }

    /**
     * What an account may do after the administrator has chosen; elsewhere it stays as it was.
     *
     * @throws IllegalArgumentException when nothing would be left
     */
    Access granted(Map<String, Set<Role>> before, Map<String, Set<Role>> chosen) {
        Map<String, Set<Role>> after = new HashMap<>(before);
        after.keySet().removeIf(this::isMine);
        chosen.forEach((province, roles) -> {
            if (isMine(province)) {
                after.put(province, roles);
            }
        });
        return new Access(after);
    }

    private boolean isMine(String province) {
        return provinces.contains(Access.EVERYWHERE) || provinces.contains(province);
    }
}
