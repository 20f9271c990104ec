package vn.haidang.dashboards.console.account;

import java.io.Serial;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as it was at sign-in; sessions live in memory only and are never written. */
final class SignedIn implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Account account;
    private final transient Instant since;

    /** Mark of the second factor that was shown; empty for none. */
    private final String factor;

    SignedIn(Account account, Instant since, String factor) {
        this.account = account;
        this.since = since;
        this.factor = factor;
    }

    Account account() {
        return account;
    }

    Instant since() {
        return since;
    }

    String factor() {
        return factor;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public boolean isEnabled() {
        return account.standing() != Standing.DISABLED;
    }

    @Override
    public String getPassword() {
        return account.password();
    }

    @Override
    public String getUsername() {
        return account.name();
    }
}
