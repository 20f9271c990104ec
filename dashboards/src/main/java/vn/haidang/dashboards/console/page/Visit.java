package vn.haidang.dashboards.console.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.console.account.Right;

/**
 * One request of a signed-in person for one province.
 *
 * @param officer the account, with its roles in this province
 * @param province the one asked for; the account may see it
 * @param provinces all that the account may see, in the order shown
 * @param armsRulesEverywhere whether it may put rules in force in every watched province, also those it does not see
 * @param query query string of the request
 */
public record Visit(
        Officer officer,
        Province province,
        List<Province> provinces,
        boolean armsRulesEverywhere,
        Wording wording,
        @Nullable String query,
        Instant now) {

    /** Name of the account. */
    public String user() {
        return officer.name();
    }

    /** Rules are the same for every province, so whoever changes them must answer for all. */
    public boolean mayArmRules() {
        return armsRulesEverywhere;
    }

    /** Whether the account has the right in this province. */
    public boolean may(Right right) {
        return right.belongsTo(officer.roles());
    }

    /** Whether the page offers to merge and split stories. */
    public boolean mayEditStories() {
        return may(Right.EDIT_STORIES);
    }

    /** Whether the page offers to put what it shows into a press-conference dossier. */
    public boolean mayEditBriefings() {
        return may(Right.EDIT_BRIEFINGS);
    }

    /** Ends in 403 without the right. */
    public void require(Right right) {
        if (!may(right)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, Period.ZONE);
    }

    /** The page of a template with its view. */
    public ModelAndView page(String template, Object view) {
        return new ModelAndView(template)
                .addObject("visit", this)
                .addObject("w", wording)
                .addObject("query", query)
                .addObject("languages", Language.values())
                .addObject("view", view);
    }
}
