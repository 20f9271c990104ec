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
    private final LoginAttempts attempts;

    public LimitedLogin(Accounts accounts, LoginAttempts attempts) {
        var dao = new DaoAuthenticationProvider(accounts::load);
        dao.setPasswordEncoder(AccountFile.ENCODER);
        this.check = dao;
        this.attempts = attempts;
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
            LOG.info("{} signed in from {}", printable(origin.name()), origin.address());
            return result;
        } catch (AuthenticationException e) {
            LOG.warn("sign-in of {} from {} refused", printable(origin.name()), origin.address());
            throw e;
        }
    }

    private static String address(Authentication login) {
        return login.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
    }

    /** The name as typed may hold line breaks that would forge a log line. */
    private static String printable(String name) {
        return name.replaceAll("[^A-Za-z0-9._@-]", "?");
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
