package vn.haidang.dashboards.console.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.rule.RuleRevision;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.edit.RuleDesk;

/**
 * The page of rules.
 *
 * @param rules in force, in order of precedence
 * @param revision of the rules in force, 0 for those of the file
 * @param armed who put them in force; {@code null} for those of the file
 * @param text in the editor
 * @param budget alerts of a shift that are shown one by one
 * @param notice of what was just done
 * @param trial of the rules in the editor
 */
record RulesView(
        List<RuleRow> rules,
        int revision,
        @Nullable RuleRevision armed,
        String text,
        int budget,
        @Nullable RuleNotice notice,
        @Nullable RuleTrial trial) {

    static RulesView of(
            Visit visit,
            RuleDesk.InForce inForce,
            List<Alert> alerts,
            @Nullable RuleNotice notice,
            @Nullable RuleTrial trial) {
        var book = RuleTrial.book(inForce);
        var rows = book.rules().stream()
                .map(rule -> RuleRow.of(visit.wording(), rule, alerts))
                .toList();
        return new RulesView(
                rows,
                inForce.revision(),
                inForce.armed(),
                trial == null ? inForce.text() : trial.text(),
                book.budget().alerts(),
                notice,
                trial);
    }
}
