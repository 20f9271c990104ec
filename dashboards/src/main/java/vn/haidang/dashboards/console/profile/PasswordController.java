package vn.haidang.dashboards.console.profile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.dashboards.console.account.AccountFile;
import vn.haidang.dashboards.console.account.LimitedLogin;
import vn.haidang.dashboards.console.account.Standing;
import vn.haidang.dashboards.console.guard.Trail;
import vn.haidang.dashboards.console.page.LocalRedirect;
import vn.haidang.dashboards.console.page.Person;

/** Another password; every session of the account ends with it, this one too. */
@Controller
final class PasswordController {

    private static final String PAGE = "/account/password";

    private final AccountFile file;
    private final LimitedLogin login;
    private final Trail trail;

    PasswordController(AccountFile file, LimitedLogin login, Trail trail) {
        this.file = file;
        this.login = login;
        this.trail = trail;
    }

    @GetMapping(PAGE)
    ModelAndView ask(Person person) {
        return page(person, "");
    }

    @PostMapping(PAGE)
    @Nullable
    ModelAndView change(
            Person person,
            @RequestParam(name = "password", defaultValue = "") String password,
            @RequestParam(name = "fresh", defaultValue = "") String fresh,
            @RequestParam(name = "again", defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        String mistake = mistake(person, password, fresh, again, request);
        if (!mistake.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(person, mistake);
        }
        trail.account(person.user(), person.user(), "password changed", request);
        new LocalRedirect().sendRedirect(request, response, "/login?changed");
        return null;
    }

    /** Which message says what is wrong; empty when it was changed. */
    private String mistake(Person person, String password, String fresh, String again, HttpServletRequest request) {
        if (!fresh.equals(again)) {
            return "again";
        }
        try {
            if (!login.confirms(person.account(), password, request.getRemoteAddr())) {
                return "wrong";
            }
            if (fresh.equals(password)) {
                return "same";
            }
            file.password(person.user(), fresh, Standing.ACTIVE);
            return "";
        } catch (LockedException e) {
            return "wait";
        } catch (IllegalArgumentException e) {
            return "weak";
        }
    }

    private static ModelAndView page(Person person, String mistake) {
        return person.page("password", mistake)
                .addObject("first", person.account().standing() == Standing.FIRST_PASSWORD);
    }
}
