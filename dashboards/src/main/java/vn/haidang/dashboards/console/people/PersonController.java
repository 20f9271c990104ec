package vn.haidang.dashboards.console.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.alerting.alert.Role;
import vn.haidang.dashboards.console.account.Account;
import vn.haidang.dashboards.console.account.AccountFile;
import vn.haidang.dashboards.console.account.Right;
import vn.haidang.dashboards.console.account.SecondFactors;
import vn.haidang.dashboards.console.account.Standing;
import vn.haidang.dashboards.console.guard.Trail;
import vn.haidang.dashboards.console.page.LocalRedirect;
import vn.haidang.dashboards.console.page.Person;

/** Changes accounts for administrators; Spring has checked the form's token. */
@Controller
final class PersonController {

    private final AccountFile file;
    private final SecondFactors factors;
    private final PeopleController pages;
    private final Trail trail;
    private final SecureRandom random = new SecureRandom();

    PersonController(AccountFile file, SecondFactors factors, PeopleController pages, Trail trail) {
        this.file = file;
        this.factors = factors;
        this.pages = pages;
        this.trail = trail;
    }

    /** A new account with a first password, which is shown this once. */
    @PostMapping("/people")
    ModelAndView add(
            Person person,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        person.require(Right.KEEP_ACCOUNTS);
        var remit = Remit.of(person);
        if (file.find(name).isPresent()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        String password = FirstPassword.of(random);
        try {
            var access = remit.granted(Map.of(), PersonForm.chosen(form));
            file.put(name, password, person.account().locale(), access, department(form), Standing.FIRST_PASSWORD);
            trail.account(person.user(), name, "added: " + access, request);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not an account", e);
        }
        return pages.page(person, remit, find(person, remit, name), new Notice("added", password));
    }

    @PostMapping("/people/{name}/access")
    void access(
            Person person,
            @PathVariable("name") String name,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var remit = Remit.of(person);
        var account = find(person, remit, name);
        allow(remit.mayGrant(account));
        try {
            Map<String, Set<Role>> chosen = PersonForm.chosen(form);
            var access = remit.granted(account.access().roles(), chosen);
            file.access(name, access, remit.owns(account) ? department(form) : account.department());
            trail.account(person.user(), name, "may now: " + access, request);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not an access", e);
        }
        done(name, "access", request, response);
    }

    /** A first password in place of a forgotten one, shown this once. */
    @PostMapping("/people/{name}/password")
    ModelAndView password(Person person, @PathVariable("name") String name, HttpServletRequest request) {
        var remit = Remit.of(person);
        owned(person, remit, name);
        String password = FirstPassword.of(random);
        file.password(name, password, Standing.FIRST_PASSWORD);
        trail.account(person.user(), name, "first password set", request);
        return pages.page(person, remit, find(person, remit, name), new Notice("password", password));
    }

    @PostMapping("/people/{name}/second-factor")
    void secondFactor(
            Person person,
            @PathVariable("name") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        owned(person, Remit.of(person), name);
        factors.remove(name);
        trail.account(person.user(), name, "second factor taken away", request);
        done(name, "second-factor", request, response);
    }

    /** Lets an account be used or not; whoever comes back chooses another password. */
    @PostMapping("/people/{name}/standing")
    void standing(
            Person person,
            @PathVariable("name") String name,
            @RequestParam(name = "standing", defaultValue = "") String chosen,
            HttpServletRequest request,
            HttpServletResponse response) {
        owned(person, Remit.of(person), name);
        String what = chosen.equals(Standing.DISABLED.code()) ? disable(name) : enable(name);
        trail.account(person.user(), name, what, request);
        done(name, what, request, response);
    }

    private String disable(String name) {
        file.disable(name);
        return "disabled";
    }

    private String enable(String name) {
        file.enable(name);
        return "enabled";
    }

    /** Somebody signs in by the identity provider from now on; a first password takes that back. */
    @PostMapping("/people/{name}/sso")
    void link(
            Person person,
            @PathVariable("name") String name,
            @RequestParam(name = "sso", defaultValue = "") String who,
            HttpServletRequest request,
            HttpServletResponse response) {
        owned(person, Remit.of(person), name);
        try {
            file.link(name, who.strip());
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a person at the provider", e);
        }
        factors.remove(name);
        trail.account(person.user(), name, "linked to a person at the provider", request);
        done(name, "sso", request, response);
    }

    private Account find(Person person, Remit remit, String name) {
        return PeopleController.find(file, person, remit, name);
    }

    private void owned(Person person, Remit remit, String name) {
        allow(remit.owns(find(person, remit, name)));
    }

    private static void allow(boolean allowed) {
        if (!allowed) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static @Nullable String department(MultiValueMap<String, String> form) {
        String typed = form.getFirst("department");
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static void done(String name, String what, HttpServletRequest request, HttpServletResponse response) {
        new LocalRedirect().sendRedirect(request, response, "/people/" + name + "?done=" + what);
    }
}
