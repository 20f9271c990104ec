package vn.haidang.alerting.workflow;

import static vn.haidang.alerting.alert.AlertState.APPROVED;
import static vn.haidang.alerting.alert.AlertState.CLOSED;
import static vn.haidang.alerting.alert.AlertState.DETECTED;
import static vn.haidang.alerting.alert.AlertState.DISMISSED;
import static vn.haidang.alerting.alert.AlertState.DRAFT;
import static vn.haidang.alerting.alert.AlertState.FALSE_OR_MISLEADING;
import static vn.haidang.alerting.alert.AlertState.ISSUED;
import static vn.haidang.alerting.alert.AlertState.MONITORING;
import static vn.haidang.alerting.alert.AlertState.OPINION;
import static vn.haidang.alerting.alert.AlertState.REMEDY_ASSIGNED;
import static vn.haidang.alerting.alert.AlertState.REPLIED;
import static vn.haidang.alerting.alert.AlertState.REVIEW;
import static vn.haidang.alerting.alert.AlertState.ROUTED;
import static vn.haidang.alerting.alert.AlertState.TRACKING;
import static vn.haidang.alerting.alert.AlertState.TRIAGED;
import static vn.haidang.alerting.alert.AlertState.TRUE_MATTER;
import static vn.haidang.alerting.alert.AlertState.UNDETERMINED;
import static vn.haidang.alerting.alert.AlertState.VERIFYING;
import static vn.haidang.alerting.alert.EventKind.APPROVE;
import static vn.haidang.alerting.alert.EventKind.ASSIGN_REMEDY;
import static vn.haidang.alerting.alert.EventKind.CLOSE;
import static vn.haidang.alerting.alert.EventKind.DISMISS;
import static vn.haidang.alerting.alert.EventKind.FIND_FALSE;
import static vn.haidang.alerting.alert.EventKind.FIND_OPINION;
import static vn.haidang.alerting.alert.EventKind.FIND_TRUE;
import static vn.haidang.alerting.alert.EventKind.FIND_UNDETERMINED;
import static vn.haidang.alerting.alert.EventKind.HAND_BACK;
import static vn.haidang.alerting.alert.EventKind.ISSUE;
import static vn.haidang.alerting.alert.EventKind.MONITOR;
import static vn.haidang.alerting.alert.EventKind.REOPEN;
import static vn.haidang.alerting.alert.EventKind.REPLY;
import static vn.haidang.alerting.alert.EventKind.ROUTE;
import static vn.haidang.alerting.alert.EventKind.SAVE_DRAFT;
import static vn.haidang.alerting.alert.EventKind.SEND_BACK;
import static vn.haidang.alerting.alert.EventKind.SUBMIT;
import static vn.haidang.alerting.alert.EventKind.TRACK;
import static vn.haidang.alerting.alert.EventKind.TRIAGE;
import static vn.haidang.alerting.alert.EventKind.VERIFY;
import static vn.haidang.alerting.alert.Role.COORDINATOR;
import static vn.haidang.alerting.alert.Role.DEPARTMENT;
import static vn.haidang.alerting.alert.Role.DUTY_OFFICER;
import static vn.haidang.alerting.alert.Role.LEADER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.alerting.alert.Role;

/** The table of the workflow: in which state which move is possible, to whom, and where it leads. */
final class Transitions {

    private static final Role[] DESK = {DUTY_OFFICER, COORDINATOR};
    /** The coordinator too: not every department has an account, and some answer on paper. */
    private static final Role[] CHARGE = {DEPARTMENT, COORDINATOR};

    private static final List<Transition> ROWS = List.of(
            row(DETECTED, TRIAGE, TRIAGED, DESK),
            row(TRIAGED, TRIAGE, TRIAGED, DESK),
            row(TRIAGED, DISMISS, DISMISSED, DESK),
            row(TRIAGED, MONITOR, MONITORING, DESK),
            row(TRIAGED, ROUTE, ROUTED, DESK),
            row(MONITORING, TRIAGE, TRIAGED, DESK),
            row(MONITORING, DISMISS, DISMISSED, DESK),
            row(MONITORING, MONITOR, MONITORING, DESK),
            row(MONITORING, CLOSE, CLOSED, COORDINATOR),
            row(DISMISSED, REOPEN, TRIAGED, COORDINATOR, LEADER),
            row(ROUTED, ROUTE, ROUTED, COORDINATOR),
            row(ROUTED, HAND_BACK, TRIAGED, DEPARTMENT),
            row(ROUTED, VERIFY, VERIFYING, CHARGE),
            row(VERIFYING, ROUTE, ROUTED, COORDINATOR),
            row(VERIFYING, HAND_BACK, TRIAGED, DEPARTMENT),
            row(VERIFYING, VERIFY, VERIFYING, CHARGE),
            row(VERIFYING, FIND_TRUE, TRUE_MATTER, CHARGE),
            row(VERIFYING, FIND_FALSE, FALSE_OR_MISLEADING, CHARGE),
            row(VERIFYING, FIND_OPINION, OPINION, CHARGE),
            row(VERIFYING, FIND_UNDETERMINED, UNDETERMINED, CHARGE),
            row(TRUE_MATTER, VERIFY, VERIFYING, CHARGE),
            row(TRUE_MATTER, ASSIGN_REMEDY, REMEDY_ASSIGNED, CHARGE),
            row(REMEDY_ASSIGNED, ASSIGN_REMEDY, REMEDY_ASSIGNED, COORDINATOR),
            row(REMEDY_ASSIGNED, REPLY, REPLIED, CHARGE),
            row(REPLIED, CLOSE, CLOSED, COORDINATOR),
            row(FALSE_OR_MISLEADING, VERIFY, VERIFYING, CHARGE),
            row(FALSE_OR_MISLEADING, MONITOR, MONITORING, COORDINATOR),
            row(FALSE_OR_MISLEADING, SAVE_DRAFT, DRAFT, CHARGE),
            row(DRAFT, VERIFY, VERIFYING, CHARGE),
            row(DRAFT, MONITOR, MONITORING, COORDINATOR),
            row(DRAFT, SAVE_DRAFT, DRAFT, CHARGE),
            row(DRAFT, SUBMIT, REVIEW, CHARGE),
            row(REVIEW, SAVE_DRAFT, DRAFT, CHARGE),
            row(REVIEW, SEND_BACK, DRAFT, LEADER),
            row(REVIEW, APPROVE, APPROVED, LEADER),
            row(APPROVED, SAVE_DRAFT, DRAFT, CHARGE),
            row(APPROVED, SEND_BACK, DRAFT, LEADER),
            row(APPROVED, ISSUE, ISSUED, COORDINATOR, LEADER),
            row(ISSUED, TRACK, TRACKING, DESK),
            row(TRACKING, TRACK, TRACKING, DESK),
            row(TRACKING, SAVE_DRAFT, DRAFT, CHARGE),
            row(TRACKING, CLOSE, CLOSED, COORDINATOR),
            row(OPINION, VERIFY, VERIFYING, CHARGE),
            row(OPINION, CLOSE, CLOSED, COORDINATOR),
            row(UNDETERMINED, VERIFY, VERIFYING, CHARGE),
            row(UNDETERMINED, MONITOR, MONITORING, COORDINATOR),
            row(UNDETERMINED, CLOSE, CLOSED, COORDINATOR),
            row(CLOSED, REOPEN, TRIAGED, COORDINATOR, LEADER));

    private Transitions() {}

    static Optional<Transition> of(AlertState state, EventKind move) {
        return from(state).filter(row -> row.move() == move).findFirst();
    }

    /** All moves of a state. */
    static Stream<Transition> from(AlertState state) {
        return ROWS.stream().filter(row -> row.from() == state);
    }

    private static Transition row(AlertState from, EventKind move, AlertState to, Role... roles) {
        return new Transition(from, move, to, Set.of(roles));
    }
}
