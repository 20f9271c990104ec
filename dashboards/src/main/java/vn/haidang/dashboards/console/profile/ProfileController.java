package vn.haidang.dashboards.console.profile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.dashboards.console.account.AccountFile;
import vn.haidang.dashboards.console.account.SecondFactors;
import vn.haidang.dashboards.console.page.Language;
import vn.haidang.dashboards.console.page.LocalRedirect;
import vn.haidang.dashboards.console.page.Person;

/** One's own account. */
@Controller
final class ProfileController {

    private final AccountFile file;
    private final SecondFactors factors;

    ProfileController(AccountFile file, SecondFactors factors) {
        this.file = file;
        this.factors = factors;
    }

    @GetMapping("/account")
    ModelAndView account(Person person) {
        return person.page("account", factors.has(person.user()));
    }

    /** The language of the pages wherever this person signs in. */
    @PostMapping("/account/language")
    void language(
            Person person,
            @RequestParam(name = "language", defaultValue = "") String chosen,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language.of(chosen).ifPresent(language -> file.locale(person.user(), language.code()));
        new LocalRedirect().sendRedirect(request, response, "/account?lang=" + chosen.replaceAll("[^a-z]", ""));
    }
}
