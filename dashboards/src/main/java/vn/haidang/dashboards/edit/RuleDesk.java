package vn.haidang.dashboards.edit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.RulePreview;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.rule.RuleLog;
import vn.haidang.alerting.rule.RuleRevision;
import vn.haidang.alerting.workflow.Overdue;

/**
 * The rules of alerts in force, and the way to others.
 *
 * @param log of what was put in force
 * @param shipped text of the rule file, in force until somebody arms other rules
 * @param overdue who hears of deadlines
 */
public record RuleDesk(RuleLog log, String shipped, Overdue overdue) implements AutoCloseable {

    /**
     * Rules in force.
     *
     * @param revision 0 for those of the file
     * @param armed who put them in force, when and why; {@code null} for those of the file
     */
    public record InForce(
            int revision, String text, @Nullable RuleRevision armed) {}

    /**
     * What is in force now.
     *
     * @throws vn.haidang.alerting.rule.RulesUnavailableException when nobody can tell
     */
    public InForce inForce() {
        return log.latest()
                .map(armed -> new InForce(armed.revision(), armed.text(), armed))
                .orElse(new InForce(0, shipped, null));
    }

    /**
     * Puts rules in force.
     *
     * @param seen revision that the officer saw
     * @throws vn.haidang.ingest.config.ConfigException when they have a mistake
     * @throws vn.haidang.alerting.rule.StaleRulesException when others are in force by now
     * @throws vn.haidang.alerting.rule.RulesUnavailableException when nobody can tell whether they are
     */
    public void arm(int seen, String text, String officer, Instant at, String reason) {
        var revision = new RuleRevision(seen + 1, text, officer, at, reason);
        revision.book();
        log.arm(revision);
    }

    /** What rules would have raised, to be fed with the past. */
    public RulePreview preview(RuleBook rules) {
        return new RulePreview(rules, overdue);
    }

    @Override
    public void close() {
        log.close();
    }
}
