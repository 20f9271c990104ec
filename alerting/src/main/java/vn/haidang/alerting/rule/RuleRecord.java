package vn.haidang.alerting.rule;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.DismissalReason;

/**
 * What became of the alerts that a rule raised.
 *
 * @param raised all of them
 * @param bundled those that came when their shift had its fill
 * @param taken up as worth it: watched, routed, or handled further
 * @param dismissed by reason
 */
public record RuleRecord(int raised, int bundled, int taken, Map<DismissalReason, Integer> dismissed) {

    /** Fewer judged alerts say nothing of a rule: one more or less would move its share by a tenth. */
    static final int ENOUGH = 10;

    /** Below it users of such systems stop looking (reference: half of what is shown should be worth it). */
    static final double USEFUL = 0.5;

    /** Nobody has said yet whether they were worth it. */
    private static final Set<AlertState> UNJUDGED = EnumSet.of(AlertState.DETECTED, AlertState.TRIAGED);

    public RuleRecord {
        dismissed = Map.copyOf(dismissed);
    }

    /** The record of one rule. */
    public static RuleRecord of(String rule, Collection<Alert> alerts) {
        int raised = 0;
        int bundled = 0;
        int taken = 0;
        Map<DismissalReason, Integer> dismissed = new EnumMap<>(DismissalReason.class);
        for (Alert alert : alerts) {
            if (alert.rule().id().equals(rule)) {
                raised++;
                bundled += alert.bundle() == null ? 0 : 1;
                var reason = alert.handling().file().dismissal();
                if (alert.state() == AlertState.DISMISSED && reason != null) {
                    dismissed.merge(reason, 1, Integer::sum);
                } else if (!UNJUDGED.contains(alert.state())) {
                    taken++;
                }
            }
        }
        return new RuleRecord(raised, bundled, taken, dismissed);
    }

    /** Alerts that an officer has dismissed or taken up. */
    public int judged() {
        return taken + dismissals();
    }

    public int dismissals() {
        return dismissed.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Share of the judged alerts that were taken up; empty while none is judged. */
    public OptionalDouble precision() {
        return judged() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) taken / judged());
    }

    /** Whether it filled a shift, or enough of its alerts are judged and most were dismissed. */
    public boolean noisy() {
        return bundled > 0 || (judged() >= ENOUGH && (double) taken / judged() < USEFUL);
    }
}
