package vn.haidang.dashboards.console.guard;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import vn.haidang.dashboards.audit.AuditKind;
import vn.haidang.dashboards.console.account.Accounts;
import vn.haidang.dashboards.console.account.SignInStep;
import vn.haidang.dashboards.console.account.SignIns;
import vn.haidang.dashboards.console.page.LocalRedirect;

/** Where somebody goes whose password or code was right: to the next step, or to the page that was asked for. */
public final class Arrival implements AuthenticationSuccessHandler {

    private final SavedRequestAwareAuthenticationSuccessHandler pageAsked =
            new SavedRequestAwareAuthenticationSuccessHandler();
    private final Accounts accounts;
    private final SignIns signIns;
    private final Trail trail;
    private final Clock clock;

    public Arrival(Accounts accounts, SignIns signIns, Trail trail, Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.trail = trail;
        this.clock = clock;
        pageAsked.setRedirectStrategy(new LocalRedirect());
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication session)
            throws IOException, ServletException {
        var step = accounts.step(session);
        trail.signIn(AuditKind.SIGN_IN, session.getName(), said(step), request);
        if (step != SignInStep.INSIDE) {
            new LocalRedirect().sendRedirect(request, response, step.page());
            return;
        }
        signIns.add(session.getName(), clock.instant());
        pageAsked.onAuthenticationSuccess(request, response, session);
    }

    private static String said(SignInStep step) {
        return switch (step) {
            case INSIDE -> "done";
            case CODE -> "password right, code asked";
            case PASSWORD -> "first password right, another asked";
            case ENROL -> "password right, second factor asked";
            case OUTSIDE -> "refused";
        };
    }
}
