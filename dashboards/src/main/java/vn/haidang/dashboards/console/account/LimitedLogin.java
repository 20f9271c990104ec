package vn.haidang.dashboards.console.account;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks name and password against the accounts, within the limit of tries. */
public final class LimitedLogin implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(LimitedLogin.class);

    /** Longer than any account name. */
    private static final int MAX_NAME = 64;

    private final AuthenticationProvider check;
    private final Accounts accounts;
    private final LoginAttempts attempts;

    public LimitedLogin(Accounts accounts, LoginAttempts attempts) {
        var dao = new DaoAuthenticationProvider(accounts::load);
        dao.setPasswordEncoder(AccountFile.ENCODER);
        this.check = dao;
        this.attempts = attempts;
        this.accounts = accounts;
    }

    /**
     * Whether somebody who is signed in knows the password, before anything that matters is changed.
     *
     * @throws LockedException after too many tries
     */
    public boolean confirms(Account account, String password, String address) {
        var origin = new LoginAttempts.Origin(account.name(), address);
        if (!attempts.take(origin)) {
            throw new LockedException("too many tries");
        }
        boolean right = AccountFile.ENCODER.matches(password, account.password());
        if (right) {
            attempts.forget(origin);
        }
        return right;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication login) {
        var origin = new LoginAttempts.Origin(login.getName(), address(login));
        if (login.getName().length() > MAX_NAME) {
            throw new BadCredentialsException("name is too long");
        }
        if (!attempts.take(origin)) {
            LOG.warn("sign-in of {} from {} stopped: too many tries", printable(origin.name()), origin.address());
            throw new LockedException("too many tries");
        }
        return checked(login, origin);
    }

    private @Nullable Authentication checked(Authentication login, LoginAttempts.Origin origin) {
        try {
            var result = check.authenticate(login);
            attempts.forget(origin);
            LOG.info("password of {} was right, from {}", printable(origin.name()), origin.address());
            return result;
        } catch (AuthenticationException e) {
            LOG.warn("sign-in of {} from {} refused", printable(origin.name()), origin.address());
            throw e;
        }
    }

    private static String address(Authentication login) {
        return login.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
    }

    /** What was typed may hold line breaks that would forge a log line, or be the password in the wrong field. */
    private String printable(String name) {
        return accounts.has(name) ? name : "(no such account)";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
