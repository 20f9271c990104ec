package vn.haidang.dashboards.console.sso;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import vn.haidang.dashboards.audit.AuditKind;
import vn.haidang.dashboards.console.account.Accounts;
import vn.haidang.dashboards.console.guard.Arrival;
import vn.haidang.dashboards.console.guard.Trail;
import vn.haidang.dashboards.console.page.LocalRedirect;

/** Somebody comes back from the provider: into the account that is linked to them, or to the sign-in page with a reason. */
final class ProviderArrival implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderArrival.class);

    /** How somebody signed in, and the value for more than one factor (RFC 8176, section 2). */
    private static final String METHODS = "amr";

    /** Of an error, Spring's or the provider's own; anything else was not written for a log. */
    private static final Pattern CODE = Pattern.compile("[a-z_]{1,40}");

    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final SingleSignOn settings;
    private final Accounts accounts;
    private final Arrival arrival;
    private final Trail trail;

    ProviderArrival(SingleSignOn settings, Accounts accounts, Arrival arrival, Trail trail) {
        this.settings = settings;
        this.accounts = accounts;
        this.arrival = arrival;
        this.trail = trail;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication vouched)
            throws IOException, ServletException {
        try {
            var session = session(vouched.getPrincipal());
            var context = new SecurityContextImpl(session);
            SecurityContextHolder.setContext(context);
            sessions.saveContext(context, request, response);
            arrival.onAuthenticationSuccess(request, response, session);
        } catch (AuthenticationException e) {
            refuse(e, request, response);
        }
    }

    private Authentication session(@Nullable Object vouchedFor) {
        if (!(vouchedFor instanceof OidcUser user)) {
            throw new UsernameNotFoundException("no ID token");
        }
        String person = user.getClaimAsString(settings.claim());
        if (person == null || unproven(user)) {
            throw new UsernameNotFoundException("no claim " + settings.claim());
        }
        List<String> methods = user.getClaimAsStringList(METHODS);
        return accounts.vouched(person, methods == null ? Set.of() : Set.copyOf(methods));
    }

    /** Some providers let people write any e-mail address and say that they have not checked it. */
    private boolean unproven(OidcUser user) {
        return settings.claim().equals("email") && !Boolean.TRUE.equals(user.getEmailVerified());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        refuse(why, request, response);
    }

    /** What the provider or a browser wrote stays out of log and page: only the kind of failure is told. */
    private void refuse(AuthenticationException why, HttpServletRequest request, HttpServletResponse response) {
        String notice = notice(why);
        LOG.warn("sign-in by {} from {} refused: {}", settings.name(), request.getRemoteAddr(), reason(why));
        trail.signIn(AuditKind.REFUSED, "", "by the provider: " + notice, request);
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        new LocalRedirect().sendRedirect(request, response, "/login?" + notice);
    }

    private static String notice(AuthenticationException why) {
        if (why instanceof UsernameNotFoundException) {
            return "unlinked";
        }
        return why instanceof InsufficientAuthenticationException ? "weak" : "provider";
    }

    private static String reason(AuthenticationException why) {
        if (why instanceof OAuth2AuthenticationException answer) {
            String code = answer.getError().getErrorCode();
            return CODE.matcher(code).matches() ? code : "(not a code)";
        }
        Throwable cause = why.getCause() == null ? why : why.getCause();
        return cause.getClass().getSimpleName();
    }
}
