package vn.haidang.alerting.queue;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.haidang.alerting.alert.Bundle;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.alerting.rule.Budget;
import vn.haidang.alerting.rule.Rule;
import vn.haidang.ingest.stream.Table;

/** Counts the alerts of each shift; beyond its budget lesser ones go into a bundle, severe ones never. */
final class Shifts {

    private final Table<ShiftTally> tallies;

    Shifts(Table<ShiftTally> tallies) {
        this.tallies = tallies;
    }

    /** Counts an alert; the bundle it goes into, if any. */
    Optional<Bundle> count(Budget budget, String province, Rule rule, Severity severity, Instant now) {
        var shift = budget.shift(now);
        String key = province + "." + shift;
        var before = Objects.requireNonNullElse(tallies.get(key), ShiftTally.EMPTY);
        boolean single = severity.compareTo(Severity.HIGH) >= 0 || before.single() < budget.alerts();
        var after = single ? before.withSingle(rule.id()) : before.withBundled(rule.id());
        tallies.put(key, after);
        return single ? Optional.empty() : Optional.of(new Bundle(shift, after.noisiest()));
    }
}
