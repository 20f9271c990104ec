package vn.haidang.dashboards.console.profile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.dashboards.console.account.Accounts;
import vn.haidang.dashboards.console.account.LimitedLogin;
import vn.haidang.dashboards.console.account.SecondFactors;
import vn.haidang.dashboards.console.guard.Trail;
import vn.haidang.dashboards.console.page.Person;

/** Gives an account a second factor, or another one. */
@Controller
final class SecondFactorController {

    private static final String PAGE = "/account/second-factor";

    /** A secret that no code has confirmed yet lives in the session alone. */
    private static final String OFFERED = "secondFactorOffered";

    private final SecondFactors factors;
    private final Accounts accounts;
    private final LimitedLogin login;
    private final Trail trail;

    SecondFactorController(SecondFactors factors, Accounts accounts, LimitedLogin login, Trail trail) {
        this.factors = factors;
        this.accounts = accounts;
        this.login = login;
        this.trail = trail;
    }

    @GetMapping(PAGE)
    ModelAndView offer(Person person, HttpSession session) {
        return page(person, offered(session), "");
    }

    @PostMapping(PAGE)
    ModelAndView confirm(
            Person person,
            @RequestParam(name = "password", defaultValue = "") String password,
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        String secret = offered(request.getSession());
        try {
            if (!login.confirms(person.account(), password, request.getRemoteAddr())) {
                return refused(person, secret, "wrong", response);
            }
        } catch (LockedException e) {
            return refused(person, secret, "wait", response);
        }
        List<String> recovery = factors.enrol(person.user(), secret, code, person.now());
        if (recovery.isEmpty()) {
            return refused(person, secret, "code", response);
        }
        request.getSession().removeAttribute(OFFERED);
        trail.account(person.user(), person.user(), "second factor set", request);
        return person.page("recovery", recovery);
    }

    private ModelAndView refused(Person person, String secret, String why, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(person, secret, why);
    }

    private String offered(HttpSession session) {
        String secret = Optional.ofNullable(session.getAttribute(OFFERED))
                .map(Object::toString)
                .orElseGet(factors::secret);
        session.setAttribute(OFFERED, secret);
        return secret;
    }

    private ModelAndView page(Person person, String secret, String mistake) {
        return person.page("second-factor", Enrolment.of(person.user(), secret))
                .addObject("mistake", mistake)
                .addObject("needed", accounts.needsSecondFactor(person.account()))
                .addObject("replaces", factors.has(person.user()));
    }
}
