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
 * @param access what the person may see and do, by province
 * @param department that the person belongs to; needed for the role {@link Role#DEPARTMENT}
 * @param sso who the person is at the identity provider; {@code null} for one who signs in with the password
 */
public record Account(
        String name,
        String password,
        String locale,
        Access access,
        @Nullable String department,
        Standing standing,
        @Nullable String sso) {

    public Account {
        require(name.matches("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}"), "name", name, "letters, digits and . _ @ -");
        require(
                password.matches("\\{[a-z0-9]+}[!-~&&[^\"\\\\]]+"),
                "password",
                "(hidden)",
                "a hash like {bcrypt}$2a$…");
        require(locale.matches("vi|en"), "locale", locale, "vi or en");
        Duties.check(access.anywhere(), department);
        require(
                sso == null || sso.matches("[!-~&&[^\"\\\\]]{1,255}"),
                "sso",
                sso,
                "up to 255 letters, digits and signs without blanks");
        require(
                sso == null || standing != Standing.FIRST_PASSWORD,
                "standing",
                standing,
                "active or disabled for an account without password");
    }

    /** An account in use. */
    Account(String name, String password, String locale, Access access, @Nullable String department) {
        this(name, password, locale, access, department, Standing.ACTIVE, null);
    }

    /** As the file has it; one from before roles were given by province says {@code provinces} and {@code roles}. */
    @JsonCreator
    static Account read(
            @JsonProperty("name") String name,
            @JsonProperty("password") String password,
            @JsonProperty("locale") String locale,
            @JsonProperty("access") @Nullable Access access,
            @JsonProperty("department") @Nullable String department,
            @JsonProperty("standing") @Nullable Standing standing,
            @JsonProperty("provinces") @Nullable ProvinceAccess provinces,
            @JsonProperty("roles") @Nullable Set<Role> roles,
            @JsonProperty("sso") @Nullable String sso) {
        return new Account(
                name,
                password,
                locale,
                access == null ? before(provinces, roles) : access,
                department,
                standing == null ? Standing.ACTIVE : standing,
                sso);
    }

    private static Access before(@Nullable ProvinceAccess provinces, @Nullable Set<Role> roles) {
        if (provinces == null) {
            throw new IllegalArgumentException("got no access, expected provinces with roles");
        }
        return Access.of(provinces, roles == null ? Set.of() : roles);
    }

    /** This person at the desk of a province. */
    public Officer officer(String province) {
        return new Officer(name, access.in(province), department);
    }

    /** Whether it is the same account and may do the same; the language may be another. */
    boolean isStill(Account other) {
        return withLocale(other.locale).equals(other);
    }

    /** The same with another hash, for signing in with the password. */
    Account withPassword(String hash, Standing now) {
        return new Account(name, hash, locale, access, department, now, null);
    }

    /** The same for signing in by the provider alone, with a hash whose password nobody knows. */
    Account linked(String person, String unknown) {
        var now = standing == Standing.DISABLED ? Standing.DISABLED : Standing.ACTIVE;
        return new Account(name, unknown, locale, access, department, now, person);
    }

    /** The same in another language. */
    Account withLocale(String other) {
        return new Account(name, password, other, access, department, standing, sso);
    }

    /** The same with other roles. */
    Account withAccess(Access other, @Nullable String newDepartment) {
        return new Account(name, password, locale, other, newDepartment, standing, sso);
    }

    /** The same, for use again: whoever has a password chooses another. */
    Account enabled() {
        return withStanding(sso == null ? Standing.FIRST_PASSWORD : Standing.ACTIVE);
    }

    /** The same in another standing. */
    Account withStanding(Standing other) {
        return new Account(name, password, locale, access, department, other, sso);
    }

    private static void require(boolean holds, String what, @Nullable Object got, String expected) {
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
