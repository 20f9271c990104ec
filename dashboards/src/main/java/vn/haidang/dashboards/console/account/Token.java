package vn.haidang.dashboards.console.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Role;

/**
 * A department or a system that may use the REST interface.
 *
 * @param sha256 of the secret, in hexadecimal; the secret is random and long, so that a slow hash would gain nothing
 * @param duties what it may do with alerts
 */
public record Token(String name, String sha256, ProvinceAccess provinces, Duties duties) {

    /** No account has a colon in its name, so the history tells a token from a person. */
    private static final String MARK = "token:";

    public Token {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            throw new IllegalArgumentException("name is '" + name + "', expected letters, digits and . _ -");
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 of token " + name + " is none, expected 64 hexadecimal digits");
        }
    }

    @JsonCreator
    static Token read(
            @JsonProperty("name") String name,
            @JsonProperty("sha256") String sha256,
            @JsonProperty("provinces") ProvinceAccess provinces,
            @JsonProperty("roles") @Nullable Set<Role> roles,
            @JsonProperty("department") @Nullable String department) {
        return new Token(name, sha256, provinces, Duties.read(roles, department));
    }

    /** As it acts on alerts, "token:so-xay-dung". */
    public Officer officer() {
        return duties.officer(MARK + name);
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return "Token[" + name + "]";
    }
}
