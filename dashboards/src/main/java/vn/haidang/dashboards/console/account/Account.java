package vn.haidang.dashboards.console.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Role;

/**
 * A person who may sign in.
 *
 * @param name what is typed at sign-in
 * @param password hash with its algorithm in front, "{bcrypt}$2a$…"
 * @param locale language of the pages until the person picks another, "vi" or "en"
 * @param duties what the person may do with alerts
 */
public record Account(String name, String password, ProvinceAccess provinces, String locale, Duties duties) {

    public Account {
        require(name.matches("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}"), "name", name, "letters, digits and . _ @ -");
        require(
                password.matches("\\{[a-z0-9]+}[!-~&&[^\"\\\\]]+"),
                "password",
                "(hidden)",
                "a hash like {bcrypt}$2a$…");
        require(locale.matches("vi|en"), "locale", locale, "vi or en");
    }

    @JsonCreator
    static Account read(
            @JsonProperty("name") String name,
            @JsonProperty("password") String password,
            @JsonProperty("provinces") ProvinceAccess provinces,
            @JsonProperty("locale") String locale,
            @JsonProperty("roles") @Nullable Set<Role> roles,
            @JsonProperty("department") @Nullable String department) {
        return new Account(name, password, provinces, locale, Duties.read(roles, department));
    }

    /** This person at the desk. */
    public Officer officer() {
        return duties.officer(name);
    }

    private static void require(boolean holds, String what, String got, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(what + " is '" + got + "', expected " + expected);
        }
    }

    /** Without the hash, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "Account[" + name + "]";
    }
}
