package vn.haidang.alerting.alert;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far people have come with an alert; derived from its log, never written by hand.
 *
 * @param alert id of the alert
 * @param revision 0 when raised, one more for every change of state or content; what an officer must have seen to act.
 *     A notice that moves nothing does not count
 * @param severity as raised; growth may raise it further
 * @param history oldest first; its length grows with everything that happens
 */
public record Handling(
        String alert,
        AlertState state,
        int revision,
        Severity severity,
        Assignment assignment,
        CaseFile file,
        List<HistoryEntry> history) {

    public Handling {
        Checks.filled("id of an alert", alert, Checks.LINE);
        Objects.requireNonNull(state, "got no state, expected one");
        Objects.requireNonNull(severity, "got no severity, expected one");
        Objects.requireNonNull(assignment, "got no assignment, expected one");
        Objects.requireNonNull(file, "got no file, expected one");
        history = List.copyOf(history);
        if (revision < 0 || revision > history.size()) {
            throw new IllegalArgumentException(
                    "got revision " + revision + ", expected 0 to " + history.size() + ", the length of the history");
        }
    }

    /** An alert that a rule has just raised. */
    public static Handling detected(String alert, Severity severity, Instant deadline) {
        var nobody = new Assignment(null, null, deadline);
        return new Handling(alert, AlertState.DETECTED, 0, severity, nobody, CaseFile.EMPTY, List.of());
    }

    /** Whether an event is part of this already. */
    public boolean knows(String event) {
        return history.stream().anyMatch(entry -> entry.event().equals(event));
    }

    /** What last changed the state or the content. */
    public Optional<HistoryEntry> lastChange() {
        return history.reversed().stream()
                .filter(entry -> entry.officer() != null || entry.from() != entry.to())
                .findFirst();
    }

    /** This handling after a change of state or content. */
    public Handling changed(HistoryEntry entry, Assignment newAssignment, CaseFile newFile) {
        return new Handling(alert, entry.to(), revision + 1, severity, newAssignment, newFile, with(entry));
    }

    /** This handling after a notice that moves nothing. */
    public Handling noted(HistoryEntry entry) {
        return new Handling(alert, state, revision, severity, assignment, file, with(entry));
    }

    /** This handling with a higher severity. */
    public Handling raisedTo(Severity other) {
        var higher = severity.compareTo(other) < 0 ? other : severity;
        return new Handling(alert, state, revision, higher, assignment, file, history);
    }

    /** This handling with an earlier deadline. */
    public Handling dueBy(Instant other) {
        var earlier = other.isBefore(assignment.deadline()) ? other : assignment.deadline();
        return new Handling(alert, state, revision, severity, assignment.by(earlier), file, history);
    }

    private List<HistoryEntry> with(HistoryEntry entry) {
        return Stream.concat(history.stream(), Stream.of(entry)).toList();
    }
}
