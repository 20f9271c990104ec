package vn.haidang.alerting.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.AlertAnswer;
import vn.haidang.alerting.alert.AlertEvent;
import vn.haidang.alerting.alert.AlertNotice;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.Refusal;
import vn.haidang.alerting.alert.Word;
import vn.haidang.alerting.workflow.Decision;
import vn.haidang.alerting.workflow.Workflow;
import vn.haidang.ingest.stream.Table;

/** What people do with alerts; every action is answered. */
final class ActionDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ActionDesk.class);

    private final Table<Alert> alerts;

    ActionDesk(Table<Alert> alerts) {
        this.alerts = alerts;
    }

    List<AlertOutput> handle(AlertEvent event, Instant now) {
        var alert = alerts.get(event.alert());
        return switch (event) {
            case AlertAction action -> alert == null ? List.of(unknown(action)) : act(alert, action, now);
            case AlertNotice notice -> alert == null ? nobody(notice) : note(alert, notice, now);
        };
    }

    private List<AlertOutput> act(Alert alert, AlertAction action, Instant now) {
        if (alert.mergedInto() != null) {
            return List.of(refused(alert, action, Refusal.of("merged", new Word.Text(alert.mergedInto()))));
        }
        return switch (Workflow.apply(alert.handling(), action)) {
            case Decision.Accepted accepted -> accepted(alert, action, accepted.handling(), now);
            case Decision.Refused refused -> List.of(refused(alert, action, refused.refusal()));
        };
    }

    private List<AlertOutput> accepted(Alert alert, AlertAction action, Handling handling, Instant now) {
        List<AlertOutput> outputs = new ArrayList<>(change(alert, handling, now));
        outputs.add(new AlertOutput.Answered(new AlertAnswer(action.id(), alert.id(), handling.revision(), null)));
        return outputs;
    }

    private List<AlertOutput> note(Alert alert, AlertNotice notice, Instant now) {
        return change(alert, Workflow.note(alert.handling(), notice), now);
    }

    private List<AlertOutput> change(Alert alert, Handling handling, Instant now) {
        var changed = alert.handled(handling, now);
        if (changed.revision() == alert.revision()) {
            return List.of();
        }
        alerts.put(changed.id(), changed);
        return List.of(new AlertOutput.Changed(changed));
    }

    private static AlertOutput refused(Alert alert, AlertAction action, Refusal refusal) {
        int revision = alert.handling().revision();
        return new AlertOutput.Answered(new AlertAnswer(action.id(), alert.id(), revision, refusal));
    }

    private static AlertOutput unknown(AlertAction action) {
        var refusal = Refusal.of("unknown-alert", new Word.Text(action.alert()));
        return new AlertOutput.Answered(new AlertAnswer(action.id(), action.alert(), 0, refusal));
    }

    private static List<AlertOutput> nobody(AlertNotice notice) {
        LOG.warn("notice {} is about alert {}, which does not exist; left out", notice.id(), notice.alert());
        return List.of();
    }
}
