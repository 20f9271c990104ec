package vn.haidang.dashboards.console;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.AlertAnswer;
import vn.haidang.alerting.workflow.Decision;
import vn.haidang.alerting.workflow.Workflow;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.desk.AlertChanges;
import vn.haidang.dashboards.desk.AlertDesk;
import vn.haidang.dashboards.desk.UnknownOutcomeException;

/** The workflow itself on alerts in memory, unless told that the broker is away. */
final class FakeAlertDesk implements AlertDesk {

    final List<AlertAction> taken = new CopyOnWriteArrayList<>();
    volatile boolean away;

    private final AlertChanges changes = new AlertChanges();
    private final ArchiveReader archive;

    FakeAlertDesk(ArchiveReader archive) {
        this.archive = archive;
    }

    @Override
    public synchronized AlertAnswer act(AlertAction action) {
        if (away) {
            throw new UnknownOutcomeException("as told");
        }
        taken.add(action);
        var alert = current(action.alert());
        return switch (Workflow.apply(alert.handling(), action)) {
            case Decision.Refused refused ->
                new AlertAnswer(action.id(), alert.id(), alert.handling().revision(), refused.refusal());
            case Decision.Accepted accepted -> {
                var changed = alert.handled(accepted.handling(), action.at());
                put(changed);
                yield new AlertAnswer(
                        action.id(), alert.id(), changed.handling().revision(), null);
            }
        };
    }

    /** The alert as it is from now on. */
    void put(Alert alert) {
        if (changes.latest(alert.id()).filter(alert::equals).isEmpty()) {
            changes.add(alert);
        }
    }

    private Alert current(String id) {
        String province = id.substring(0, id.indexOf('.'));
        return changes.latest(archive.alert(province, id).orElseThrow());
    }

    @Override
    public AlertChanges changes() {
        return changes;
    }

    @Override
    public void close() {
        changes.end();
    }
}
