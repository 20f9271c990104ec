package vn.haidang.dashboards.console.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.alerting.alert.Role;
import vn.haidang.dashboards.console.account.Access;
import vn.haidang.dashboards.console.account.Account;
import vn.haidang.dashboards.console.account.Right;

/**
 * One request of a person for a page that belongs to no province.
 *
 * @param account that is signed in, perhaps with steps of signing in to make
 * @param watched every province of the installation, also those that the account may not see
 * @param query query string of the request
 */
public record Person(
        Account account,
        List<Province> watched,
        Wording wording,
        @Nullable String query,
        Instant now) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]+");

    public String user() {
        return account.name();
    }

    /** Provinces in which the account has the right. */
    public List<Province> provincesWith(Right right) {
        return watched.stream()
                .filter(province -> account.access().may(right, province.id()))
                .toList();
    }

    /** Whether it has the right in all provinces, also those added later. */
    public boolean hasEverywhere(Right right) {
        return right.belongsTo(account.access().roles().getOrDefault(Access.EVERYWHERE, Set.of()));
    }

    /** Whether the page leads to accounts and the audit log. */
    public boolean isAdministrator() {
        return !provincesWith(Right.KEEP_ACCOUNTS).isEmpty();
    }

    /** Ends in 403 for who has the right nowhere. */
    public void require(Right right) {
        if (provincesWith(right).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** Name of a province; its id when it is not watched. */
    public String provinceName(String id) {
        return watched.stream()
                .filter(province -> province.id().equals(id))
                .map(Province::name)
                .findFirst()
                .orElse(id.equals(Access.EVERYWHERE) ? wording.say("people.everywhere") : id);
    }

    /** Roles in words: "cán bộ trực, lãnh đạo". */
    public String roles(Set<Role> roles) {
        return String.join(
                ", ",
                List.of(Access.codes(roles).split(", ")).stream()
                        .map(code -> wording.say("people.role." + code.toLowerCase(Locale.ROOT)))
                        .toList());
    }

    /** Roles as the audit log has them, "duty-officer, coordinator" or "all: administrator", in words. */
    public String logged(String roles) {
        return CODE.matcher(roles)
                .replaceAll(code -> Matcher.quoteReplacement(
                        Access.isRole(code.group())
                                ? wording.say("people.role." + code.group())
                                : provinceName(code.group())));
    }

    /** The page of a template with its view. */
    public ModelAndView page(String template, Object view) {
        return new ModelAndView(template)
                .addObject("person", this)
                .addObject("w", wording)
                .addObject("query", query)
                .addObject("languages", Language.values())
                .addObject("view", view);
    }
}
