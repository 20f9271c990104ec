package vn.haidang.alerting.workflow;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Role;

/**
 * One row of the table: a move that is possible in a state.
 *
 * @param roles of which the officer needs one; {@link Role#DEPARTMENT} counts only for the department in charge
 */
record Transition(AlertState from, EventKind move, AlertState to, Set<Role> roles) {

    /** Whether the officer may make this move, on an alert that is with the department. */
    boolean isOpenTo(Officer officer, @Nullable String inCharge) {
        return roles.stream()
                .filter(officer.roles()::contains)
                .anyMatch(role -> role != Role.DEPARTMENT || officer.isOf(inCharge));
    }
}
