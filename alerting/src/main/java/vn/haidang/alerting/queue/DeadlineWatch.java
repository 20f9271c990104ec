package vn.haidang.alerting.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertNotice;
import vn.haidang.alerting.workflow.Overdue;
import vn.haidang.ingest.stream.Table;

/** Knows when each alert is due, so that nobody has to look through all of them; made of the alerts, kept in memory. */
final class DeadlineWatch {

    private final Overdue overdue;
    private final Table<Alert> alerts;
    private final TreeMap<Instant, Set<String>> due = new TreeMap<>();
    private final Map<String, Instant> dueOf = new HashMap<>();

    DeadlineWatch(Overdue overdue, Table<Alert> alerts) {
        this.overdue = overdue;
        this.alerts = alerts;
        alerts.forEach(this::expect);
    }

    /** Takes in an alert as it stands. */
    void expect(Alert alert) {
        var before = dueOf.remove(alert.id());
        if (before != null) {
            due.computeIfPresent(before, (time, ids) -> without(ids, alert.id()));
        }
        if (isToBeTold(alert)) {
            dueOf.put(alert.id(), alert.deadline());
            due.computeIfAbsent(alert.deadline(), time -> new TreeSet<>()).add(alert.id());
        }
    }

    /** What has become overdue; said again until the log has it. */
    List<AlertNotice> overdue(Instant now) {
        List<AlertNotice> notices = new ArrayList<>();
        for (Set<String> ids : due.headMap(now, true).values()) {
            for (String id : ids) {
                var alert = alerts.get(id);
                if (alert != null) {
                    notices.addAll(overdue.escalations(alert.handling(), now));
                }
            }
        }
        return notices;
    }

    /** Somebody would still hear of its deadline if it were the end of time. */
    private boolean isToBeTold(Alert alert) {
        return alert.mergedInto() == null
                && !overdue.escalations(alert.handling(), Instant.MAX).isEmpty();
    }

    private static @Nullable Set<String> without(Set<String> ids, String id) {
        ids.remove(id);
        return ids.isEmpty() ? null : ids;
    }
}
