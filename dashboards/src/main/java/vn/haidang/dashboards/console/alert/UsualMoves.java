package vn.haidang.dashboards.console.alert;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.EventKind;

/** What usually comes next in a state, the most usual first; whatever else is possible stands behind it. */
final class UsualMoves {

    private static final Map<AlertState, List<EventKind>> NEXT = new EnumMap<>(Map.ofEntries(
            Map.entry(AlertState.DETECTED, List.of(EventKind.TRIAGE)),
            Map.entry(AlertState.TRIAGED, List.of(EventKind.ROUTE, EventKind.MONITOR, EventKind.DISMISS)),
            Map.entry(AlertState.MONITORING, List.of(EventKind.TRIAGE, EventKind.MONITOR)),
            Map.entry(AlertState.ROUTED, List.of(EventKind.VERIFY)),
            Map.entry(
                    AlertState.VERIFYING,
                    List.of(
                            EventKind.FIND_TRUE,
                            EventKind.FIND_FALSE,
                            EventKind.FIND_OPINION,
                            EventKind.FIND_UNDETERMINED)),
            Map.entry(AlertState.TRUE_MATTER, List.of(EventKind.ASSIGN_REMEDY)),
            Map.entry(AlertState.REMEDY_ASSIGNED, List.of(EventKind.REPLY)),
            Map.entry(AlertState.REPLIED, List.of(EventKind.CLOSE)),
            Map.entry(AlertState.FALSE_OR_MISLEADING, List.of(EventKind.SAVE_DRAFT, EventKind.MONITOR)),
            Map.entry(AlertState.DRAFT, List.of(EventKind.SUBMIT, EventKind.SAVE_DRAFT)),
            Map.entry(AlertState.REVIEW, List.of(EventKind.APPROVE, EventKind.SEND_BACK)),
            Map.entry(AlertState.APPROVED, List.of(EventKind.ISSUE)),
            Map.entry(AlertState.ISSUED, List.of(EventKind.TRACK)),
            Map.entry(AlertState.TRACKING, List.of(EventKind.CLOSE, EventKind.TRACK)),
            Map.entry(AlertState.OPINION, List.of(EventKind.CLOSE)),
            Map.entry(AlertState.UNDETERMINED, List.of(EventKind.MONITOR, EventKind.CLOSE))));

    private UsualMoves() {}

    /** Empty for a state that ends the matter. */
    static List<EventKind> of(AlertState state) {
        return NEXT.getOrDefault(state, List.of());
    }
}
