package vn.haidang.dashboards.console.account;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The accounts as the file has them now. */
public final class Accounts {

    private final WatchedYaml<AccountList> file;

    public Accounts(Path file) {
        this.file = new WatchedYaml<>(file, AccountList.class, AccountList.NONE, "nobody can sign in");
    }

    /** Whether anybody can sign in; false without a file, with an empty or a broken one. */
    public boolean any() {
        return !file.now().users().isEmpty();
    }

    /** The account behind a session, unless it was changed or removed since the sign-in. */
    public Optional<Account> current(Authentication session) {
        return session.getPrincipal() instanceof SignedIn signedIn
                ? file.now().find(signedIn.getUsername()).filter(signedIn.account()::isStill)
                : Optional.empty();
    }

    /**
     * The account as Spring Security checks it.
     *
     * @throws UsernameNotFoundException when there is none of that name
     */
    UserDetails load(String name) {
        return file.now()
                .find(name)
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("there is no such account"));
    }
}
