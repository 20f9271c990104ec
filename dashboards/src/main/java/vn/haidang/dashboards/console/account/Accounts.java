package vn.haidang.dashboards.console.account;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import vn.haidang.ingest.config.ConfigException;
import vn.haidang.ingest.config.YamlFile;

/** The accounts as the file has them now; it is small and read at every question. */
public final class Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);
    private static final AccountList NONE = new AccountList(List.of());

    private final Path file;

    public Accounts(Path file) {
        this.file = file;
    }

    /** Whether anybody can sign in; false without a file, with an empty or a broken one. */
    public boolean any() {
        return !read().users().isEmpty();
    }

    /** The account behind a session, unless it was changed or removed since the sign-in. */
    public Optional<Account> current(Authentication session) {
        return session.getPrincipal() instanceof SignedIn signedIn
                ? read().find(signedIn.getUsername()).filter(signedIn.account()::equals)
                : Optional.empty();
    }

    /**
     * The account as Spring Security checks it.
     *
     * @throws UsernameNotFoundException when there is none of that name
     */
    UserDetails load(String name) {
        return read().find(name)
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("there is no such account"));
    }

    private AccountList read() {
        if (!Files.exists(file)) {
            return NONE;
        }
        try {
            return YamlFile.read(file, AccountList.class);
        } catch (ConfigException e) {
            LOG.warn("nobody can sign in: {}", e.getMessage());
            return NONE;
        }
    }
}
