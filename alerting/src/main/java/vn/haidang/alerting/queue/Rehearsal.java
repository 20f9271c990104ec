package vn.haidang.alerting.queue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.workflow.Overdue;

/** The queue in memory, with nobody acting on it: what would have been raised. */
public final class Rehearsal {

    private final AlertMachine machine;
    private final Map<String, Alert> alerts = new LinkedHashMap<>();

    public Rehearsal(RuleBook rules, Overdue overdue) {
        this.machine = new AlertMachine(rules, overdue, AlertTables.inMemory());
    }

    /** Takes in what happened; notices come back from the log at once. */
    public void happens(AlertInput input, Instant now) {
        var outputs = machine.accept(input, now);
        for (var output : outputs) {
            if (output instanceof AlertOutput.Changed changed) {
                alerts.put(changed.alert().id(), changed.alert());
            }
        }
        for (var output : outputs) {
            if (output instanceof AlertOutput.Noticed noticed) {
                happens(new AlertInput.Handled(noticed.notice()), now);
            }
        }
    }

    /** Every alert as it stands, in the order in which they were raised. */
    public List<Alert> alerts() {
        return List.copyOf(alerts.values());
    }
}
