package vn.haidang.dashboards.console.rule;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.dashboards.console.page.AlertRow;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.edit.RuleDesk;

/**
 * Rules that somebody tries.
 *
 * @param text as typed
 * @param mistake why they cannot be read; {@code null} when they can
 * @param before alerts of the time that the rules in force would have raised
 * @param after alerts that these would
 * @param worstShift most alerts shown one by one in one shift
 * @param bundled alerts beyond the budget of their shift
 * @param perRule alerts by rule, those with most first
 * @param added alerts that only these would have raised, latest first
 * @param gone alerts that only the rules in force would have raised
 */
record RuleTrial(
        String text,
        @Nullable String mistake,
        int before,
        int after,
        long worstShift,
        long bundled,
        List<PerRule> perRule,
        List<AlertRow> added,
        List<AlertRow> gone) {

    /** How many of one list are shown. */
    private static final int SHOWN = 30;

    /** Alerts of one rule. */
    record PerRule(String name, long alerts) {}

    static RuleTrial mistaken(String text, String mistake) {
        return new RuleTrial(text, mistake, 0, 0, 0, 0, List.of(), List.of(), List.of());
    }

    static RuleBook book(RuleDesk.InForce inForce) {
        return RuleBook.parse(Path.of("rules"), inForce.text());
    }

    static RuleTrial of(Visit visit, String text, RuleBook tried, List<Alert> before, List<Alert> after) {
        return new RuleTrial(
                text,
                null,
                before.size(),
                after.size(),
                worstShift(tried, after),
                after.stream().filter(alert -> alert.bundle() != null).count(),
                perRule(visit, after),
                only(visit, after, before),
                only(visit, before, after));
    }

    private static long worstShift(RuleBook rules, List<Alert> alerts) {
        var shifts = alerts.stream()
                .filter(alert -> alert.bundle() == null)
                .collect(Collectors.groupingBy(alert -> rules.budget().shift(alert.raisedAt()), Collectors.counting()));
        return shifts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private static List<PerRule> perRule(Visit visit, List<Alert> alerts) {
        String language = visit.wording().locale().getLanguage();
        Map<String, Long> counts = new HashMap<>();
        alerts.forEach(alert -> counts.merge(alert.rule().nameIn(language), 1L, Long::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(rule -> new PerRule(rule.getKey(), rule.getValue()))
                .toList();
    }

    /** By story: an alert that another article of it raises is the same matter. */
    private static List<AlertRow> only(Visit visit, List<Alert> these, List<Alert> others) {
        Set<String> known = new HashSet<>();
        others.forEach(alert -> known.add(alert.story().id()));
        return these.reversed().stream()
                .filter(alert -> !known.contains(alert.story().id()))
                .limit(SHOWN)
                .map(alert -> AlertRow.of(visit, alert))
                .toList();
    }
}
