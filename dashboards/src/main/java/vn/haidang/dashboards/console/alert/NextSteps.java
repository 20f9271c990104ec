package vn.haidang.dashboards.console.alert;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.workflow.Workflow;

/**
 * What whoever looks at an alert may do with it.
 *
 * @param usual the usual next steps
 * @param others what else is possible
 * @param awaited roles of which one makes the next step; empty at the end
 * @param isAuthor whether the reader may approve, but wrote in the draft
 */
record NextSteps(List<EventKind> usual, List<EventKind> others, Set<Role> awaited, boolean isAuthor) {

    static NextSteps of(Alert alert, Officer officer) {
        if (alert.mergedInto() != null) {
            return new NextSteps(List.of(), List.of(), Set.of(), false);
        }
        var handling = alert.handling();
        var possible = Workflow.moves(handling, officer);
        var draft = handling.file().draft();
        boolean isAuthor = possible.contains(EventKind.APPROVE)
                && draft != null
                && draft.authors().contains(officer.name());
        if (isAuthor) {
            possible.remove(EventKind.APPROVE);
        }
        List<EventKind> usual = new ArrayList<>(UsualMoves.of(alert.state()));
        usual.retainAll(possible);
        possible.removeAll(usual);
        return new NextSteps(usual, List.copyOf(possible), awaited(handling), isAuthor);
    }

    private static Set<Role> awaited(Handling handling) {
        Set<Role> awaited = EnumSet.noneOf(Role.class);
        Stream.of(Role.values())
                .filter(role -> Workflow.moves(handling, somebody(role, handling)).stream()
                        .anyMatch(UsualMoves.of(handling.state())::contains))
                .forEach(awaited::add);
        return awaited;
    }

    private static Officer somebody(Role role, Handling handling) {
        String department = handling.assignment().department();
        return new Officer("-", Set.of(role), department == null ? "-" : department);
    }

    boolean any() {
        return !usual.isEmpty() || !others.isEmpty();
    }
}
