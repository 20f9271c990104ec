package vn.haidang.dashboards.console.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Role;
import vn.haidang.dashboards.archive.Period;

/**
 * One request of a signed-in person for one province.
 *
 * @param officer the account, with what it may do with alerts
 * @param province the one asked for; the account may see it
 * @param provinces all that the account may see, in the order shown
 * @param watched how many provinces there are, also those that the account may not see
 * @param query query string of the request
 */
public record Visit(
        Officer officer,
        Province province,
        List<Province> provinces,
        int watched,
        Wording wording,
        @Nullable String query,
        Instant now) {

    /** Name of the account. */
    public String user() {
        return officer.name();
    }

    /** Rules are the same for every province, so whoever changes them must answer for all. */
    public boolean mayArmRules() {
        return officer.roles().contains(Role.COORDINATOR) && provinces.size() == watched;
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
