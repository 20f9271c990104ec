package vn.haidang.alerting.workflow;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.AlertEvent;
import vn.haidang.alerting.alert.AlertNotice;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.HistoryEntry;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Notice;
import vn.haidang.alerting.alert.Officer;

/** The handling of an alert as a function of its log. */
public final class Workflow {

    private static final Set<AlertState> WRITTEN = EnumSet.of(AlertState.DRAFT, AlertState.REVIEW, AlertState.APPROVED);

    private Workflow() {}

    /**
     * The action done, or why not. An action that was done before, and a draft saved as it stands, are accepted and
     * change nothing.
     *
     * @throws IllegalArgumentException when the action is about another alert
     */
    public static Decision apply(Handling before, AlertAction action) {
        checkSame(before, action);
        if (before.knows(action.id())) {
            return new Decision.Accepted(before);
        }
        return Guards.check(before, action)
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> new Decision.Accepted(asksNothing(before, action) ? before : done(before, action)));
    }

    /**
     * The notice written down. Growth raises the severity, brings a monitored alert back to the queue, and shortens the
     * deadline of one that nobody has taken up yet.
     *
     * @throws IllegalArgumentException when the notice is about another alert
     */
    public static Handling note(Handling before, AlertNotice notice) {
        checkSame(before, notice);
        if (before.knows(notice.id())) {
            return before;
        }
        return switch (notice.notice()) {
            case Notice.Escalated escalated -> before.noted(entry(before, notice, EventKind.ESCALATE, before.state()));
            case Notice.Grown grown -> grown(before.raisedTo(grown.severity()), notice, grown);
        };
    }

    /** The handling after a whole log; what was refused then is refused again. */
    public static Handling replay(Handling raised, List<AlertEvent> log) {
        var handling = raised;
        for (var event : log) {
            handling = switch (event) {
                case AlertNotice notice -> note(handling, notice);
                case AlertAction action -> afterwards(handling, apply(handling, action));
            };
        }
        return handling;
    }

    /** The moves that the officer may make now, as far as state, role and department say. */
    public static Set<EventKind> moves(Handling handling, Officer officer) {
        Set<EventKind> moves = EnumSet.noneOf(EventKind.class);
        Transitions.from(handling.state())
                .filter(row -> row.isOpenTo(officer, handling.assignment().department()))
                .forEach(row -> moves.add(row.move()));
        return moves;
    }

    private static Handling afterwards(Handling before, Decision decision) {
        return switch (decision) {
            case Decision.Accepted accepted -> accepted.handling();
            case Decision.Refused refused -> before;
        };
    }

    private static Handling done(Handling before, AlertAction action) {
        var row = Transitions.of(before.state(), action.move().kind()).orElseThrow();
        return Effects.of(before, action, row.to());
    }

    private static boolean asksNothing(Handling before, AlertAction action) {
        var draft = before.file().draft();
        return action.move() instanceof Move.SaveDraft saved
                && WRITTEN.contains(before.state())
                && draft != null
                && draft.says(saved);
    }

    private static Handling grown(Handling before, AlertNotice notice, Notice.Grown grown) {
        if (before.state() == AlertState.MONITORING) {
            var back = entry(before, notice, EventKind.GROW, AlertState.DETECTED);
            return before.changed(back, before.assignment().to(null, grown.deadline()), before.file());
        }
        var noted = before.noted(entry(before, notice, EventKind.GROW, before.state()));
        // Later on a person has the matter in hand, and the deadline is agreed with somebody.
        return before.state() == AlertState.DETECTED ? noted.dueBy(grown.deadline()) : noted;
    }

    private static HistoryEntry entry(Handling before, AlertNotice notice, EventKind what, AlertState to) {
        return new HistoryEntry(
                notice.id(), notice.at(), null, what, Details.of(notice.notice()), "", before.state(), to);
    }

    private static void checkSame(Handling handling, AlertEvent event) {
        if (!event.alert().equals(handling.alert())) {
            throw new IllegalArgumentException(
                    "got an event of alert " + event.alert() + ", expected one of " + handling.alert());
        }
    }
}
