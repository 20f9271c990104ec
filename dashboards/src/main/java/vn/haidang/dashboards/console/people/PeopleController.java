package vn.haidang.dashboards.console.people;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.dashboards.console.account.Account;
import vn.haidang.dashboards.console.account.AccountFile;
import vn.haidang.dashboards.console.account.LoginAttempts;
import vn.haidang.dashboards.console.account.Right;
import vn.haidang.dashboards.console.account.SecondFactors;
import vn.haidang.dashboards.console.account.SignIns;
import vn.haidang.dashboards.console.page.Person;
import vn.haidang.dashboards.console.sso.SingleSignOn;

/** Shows accounts to administrators. */
@Controller
final class PeopleController {

    private final AccountFile file;
    private final SecondFactors factors;
    private final SignIns signIns;
    private final LoginAttempts attempts;
    private final SingleSignOn sso;

    PeopleController(
            AccountFile file, SecondFactors factors, SignIns signIns, LoginAttempts attempts, SingleSignOn sso) {
        this.file = file;
        this.factors = factors;
        this.signIns = signIns;
        this.attempts = attempts;
        this.sso = sso;
    }

    @GetMapping("/people")
    ModelAndView people(Person person) {
        person.require(Right.KEEP_ACCOUNTS);
        var remit = Remit.of(person);
        List<PersonRow> rows = file.list().stream()
                .filter(remit::sees)
                .map(account -> row(person, remit, account))
                .toList();
        return person.page("people", rows).addObject("form", PersonForm.of(person, remit, Map.of()));
    }

    @GetMapping("/people/{name}")
    ModelAndView one(
            Person person,
            @PathVariable("name") String name,
            @RequestParam(name = "done", defaultValue = "") String done) {
        var remit = Remit.of(person);
        return page(person, remit, find(file, person, remit, name), Notice.of(done));
    }

    ModelAndView page(Person person, Remit remit, Account account, Notice notice) {
        return person.page("person", row(person, remit, account))
                .addObject("notice", notice)
                .addObject("owns", remit.owns(account))
                .addObject("sso", sso)
                .addObject("grants", remit.mayGrant(account))
                .addObject("form", PersonForm.of(person, remit, account.access().roles()));
    }

    /** An account that the administrator may see; any other is not found. */
    static Account find(AccountFile file, Person person, Remit remit, String name) {
        person.require(Right.KEEP_ACCOUNTS);
        return file.find(name).filter(remit::sees).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private PersonRow row(Person person, Remit remit, Account account) {
        var access = remit.shown(account.access()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new PersonRow.Grant(person.provinceName(entry.getKey()), person.roles(entry.getValue())))
                .toList();
        return new PersonRow(
                account.name(),
                access,
                account.department(),
                account.standing().code(),
                factors.has(account.name()),
                signIns.last(account.name()).orElse(null),
                account.sso(),
                attempts.waits(account.name()));
    }
}
