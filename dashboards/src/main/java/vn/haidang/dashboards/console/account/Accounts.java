package vn.haidang.dashboards.console.account;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The accounts as the file has them now, and what a session of one is still good for. */
public final class Accounts {

    /** "Multiple-factor authentication" (RFC 8176, section 2). */
    private static final String SEVERAL_FACTORS = "mfa";

    private final WatchedYaml<AccountList> file;
    private final SecondFactors factors;
    private final SessionRules rules;
    private final Clock clock;

    public Accounts(Path file, SecondFactors factors, SessionRules rules, Clock clock) {
        this.file =
                new WatchedYaml<>(file, AccountList.class, AccountList.NONE, AccountList.NONE, "nobody can sign in");
        this.factors = factors;
        this.rules = rules;
        this.clock = clock;
    }

    /** Whether anybody can sign in; false without a file, with an empty or a broken one. */
    public boolean any() {
        return !file.now().users().isEmpty();
    }

    /** The account behind a session that has made every step of signing in and is still good. */
    public Optional<Account> current(Authentication session) {
        return step(session) == SignInStep.INSIDE ? known(session) : Optional.empty();
    }

    /**
     * The account behind a session, also of one that has steps to make; empty when the account was changed or removed
     * since the sign-in, when its second factor was, or when the session is too old.
     */
    public Optional<Account> known(@Nullable Authentication session) {
        return session != null && session.getPrincipal() instanceof SignedIn signedIn && isGood(signedIn)
                ? file.now().find(signedIn.getUsername())
                : Optional.empty();
    }

    private boolean isGood(SignedIn session) {
        boolean sameAccount = file.now()
                .find(session.getUsername())
                .filter(session.account()::isStill)
                .isPresent();
        boolean sameFactor = session.factor().isEmpty() || session.factor().equals(factors.mark(session.getUsername()));
        return sameAccount
                && sameFactor
                && clock.instant().isBefore(session.since().plus(rules.longest()));
    }

    /** What a session has to do next. */
    public SignInStep step(@Nullable Authentication session) {
        var account = known(session).orElse(null);
        if (account == null || session == null || !(session.getPrincipal() instanceof SignedIn signedIn)) {
            return SignInStep.OUTSIDE;
        }
        if (account.sso() != null) {
            return SignInStep.INSIDE;
        }
        boolean hasFactor = factors.has(account.name());
        if (hasFactor && signedIn.factor().isEmpty()) {
            return SignInStep.CODE;
        }
        if (account.standing() == Standing.FIRST_PASSWORD) {
            return SignInStep.PASSWORD;
        }
        return !hasFactor && rules.needsSecondFactor(account) ? SignInStep.ENROL : SignInStep.INSIDE;
    }

    /** The same session, with its second factor shown. */
    public Authentication withSecondFactor(Account account) {
        var signedIn = new SignedIn(account, clock.instant(), factors.mark(account.name()));
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
    }

    /**
     * A session of the account that is linked to somebody whom the identity provider knows.
     *
     * @param person who that is at the provider
     * @param methods by which the provider has checked it, as RFC 8176 names them
     * @throws UsernameNotFoundException when no account in use is linked to that person
     * @throws InsufficientAuthenticationException when the account needs more than one factor and the provider asked for one
     */
    public Authentication vouched(String person, Set<String> methods) {
        var account = file.now()
                .linkedTo(person)
                .filter(found -> found.standing() == Standing.ACTIVE)
                .orElseThrow(() -> new UsernameNotFoundException("no account is linked to that person"));
        if (needsSecondFactor(account) && !methods.contains(SEVERAL_FACTORS)) {
            throw new InsufficientAuthenticationException("the provider asked for one factor");
        }
        var signedIn = new SignedIn(account, clock.instant(), "");
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
    }

    /** Whether that account cannot do without. */
    public boolean needsSecondFactor(Account account) {
        return rules.needsSecondFactor(account);
    }

    /** Whether there is an account of that name, so that it may be written down. */
    public boolean has(String name) {
        return file.now().find(name).isPresent();
    }

    /**
     * The account as Spring Security checks it.
     *
     * @throws UsernameNotFoundException when there is none of that name, or none with a password
     */
    UserDetails load(String name) {
        return file.now()
                .find(name)
                .filter(account -> account.sso() == null)
                .map(account -> new SignedIn(account, clock.instant(), ""))
                .orElseThrow(() -> new UsernameNotFoundException("there is no such account"));
    }
}
