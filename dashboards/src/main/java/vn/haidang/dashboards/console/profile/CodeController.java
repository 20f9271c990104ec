package vn.haidang.dashboards.console.profile;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.dashboards.audit.AuditKind;
import vn.haidang.dashboards.console.account.Accounts;
import vn.haidang.dashboards.console.account.LoginAttempts;
import vn.haidang.dashboards.console.account.SecondFactors;
import vn.haidang.dashboards.console.guard.Arrival;
import vn.haidang.dashboards.console.guard.Trail;
import vn.haidang.dashboards.console.page.LocalRedirect;
import vn.haidang.dashboards.console.page.Person;

/** The code after the password. */
@Controller
final class CodeController {

    private static final String PAGE = "/login/code";

    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final Accounts accounts;
    private final SecondFactors factors;
    private final LoginAttempts attempts;
    private final Arrival arrival;
    private final Trail trail;
    private final Clock clock;

    CodeController(
            Accounts accounts,
            SecondFactors factors,
            LoginAttempts attempts,
            Arrival arrival,
            Trail trail,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.attempts = attempts;
        this.arrival = arrival;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView ask(Person person, HttpServletRequest request) {
        String notice =
                request.getParameter("wait") != null ? "wait" : request.getParameter("wrong") != null ? "wrong" : "";
        return person.page("code", notice);
    }

    @PostMapping(PAGE)
    void check(
            Person person,
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        var origin = LoginAttempts.Origin.code(person.user());
        if (!attempts.take(origin)) {
            refuse(person, "too many codes", PAGE + "?wait", request, response);
        } else if (!factors.use(person.user(), code, clock.instant())) {
            refuse(person, "code is wrong", PAGE + "?wrong", request, response);
        } else {
            attempts.forget(origin);
            arrive(person, request, response);
        }
    }

    private void arrive(Person person, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var session = accounts.withSecondFactor(person.account());
        request.changeSessionId();
        var context = new SecurityContextImpl(session);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        arrival.onAuthenticationSuccess(request, response, session);
    }

    private void refuse(
            Person person, String why, String page, HttpServletRequest request, HttpServletResponse response) {
        trail.signIn(AuditKind.REFUSED, person.user(), why, request);
        new LocalRedirect().sendRedirect(request, response, page);
    }
}
