package vn.haidang.alerting.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.HistoryEntry;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Outcome;
import vn.haidang.alerting.alert.Refusal;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.alert.Word;

/** What must be so for an action to be done; the first that is not refuses it. */
final class Guards {

    private static final List<Guard> ALL = List.of(
            Guards::sawTheLatest,
            Guards::possibleInState,
            Guards::permitted,
            Guards::saysWhy,
            Guards::deadlineAhead,
            Guards::remedyWithinRemit,
            Guards::prepared,
            Guards::approverIsNoAuthor,
            Guards::outcomeFits);

    private Guards() {}

    static Optional<Refusal> check(Handling handling, AlertAction action) {
        return ALL.stream()
                .flatMap(guard -> guard.check(handling, action).stream())
                .findFirst();
    }

    private static Optional<Refusal> sawTheLatest(Handling handling, AlertAction action) {
        if (action.revision() == handling.revision()) {
            return Optional.empty();
        }
        return Optional.of(handling.lastChange()
                .filter(last -> action.revision() < handling.revision())
                .map(Guards::stale)
                .orElseGet(() -> Refusal.of("unknown-revision")));
    }

    private static Refusal stale(HistoryEntry last) {
        String who = last.officer() == null ? "Hải Đăng" : last.officer();
        return Refusal.of("stale", new Word.Text(who), new Word.Time(last.at()), Word.of(last.what()));
    }

    private static Optional<Refusal> possibleInState(Handling handling, AlertAction action) {
        var kind = action.move().kind();
        return unless(
                Transitions.of(handling.state(), kind).isPresent(),
                Refusal.of("state", Word.of(handling.state()), Word.of(kind)));
    }

    private static Optional<Refusal> permitted(Handling handling, AlertAction action) {
        var officer = action.officer();
        String inCharge = handling.assignment().department();
        var row = Transitions.of(handling.state(), action.move().kind()).orElseThrow();
        if (row.isOpenTo(officer, inCharge)) {
            return Optional.empty();
        }
        return Optional.of(refusal(row, officer, inCharge));
    }

    private static Refusal refusal(Transition row, Officer officer, @Nullable String inCharge) {
        boolean isOfAnother =
                officer.roles().contains(Role.DEPARTMENT) && row.roles().contains(Role.DEPARTMENT);
        return isOfAnother && inCharge != null
                ? Refusal.of("department", new Word.Text(inCharge))
                : Refusal.of("role", Word.of(row.move()), Word.of(row.roles()));
    }

    private static Optional<Refusal> saysWhy(Handling handling, AlertAction action) {
        return unless(!action.reason().isBlank(), Refusal.of("reason"));
    }

    private static Optional<Refusal> deadlineAhead(Handling handling, AlertAction action) {
        return Deadlines.of(action.move())
                .filter(deadline -> !deadline.isAfter(action.at()))
                .map(deadline -> Refusal.of("deadline", new Word.Time(deadline), new Word.Time(action.at())));
    }

    private static Optional<Refusal> remedyWithinRemit(Handling handling, AlertAction action) {
        return action.move() instanceof Move.AssignRemedy remedy
                ? unless(
                        action.officer().roles().contains(Role.COORDINATOR)
                                || action.officer().isOf(remedy.department()),
                        Refusal.of("remit"))
                : Optional.empty();
    }

    private static Optional<Refusal> prepared(Handling handling, AlertAction action) {
        if (!(action.move() instanceof Move.SaveDraft draft)) {
            return Optional.empty();
        }
        var missing = missing(draft);
        return unless(missing.isEmpty(), Refusal.of("preparation", new Word.Terms(missing)));
    }

    private static List<String> missing(Move.SaveDraft draft) {
        var preparation = draft.preparation();
        var missing = new ArrayList<String>();
        addIf(preparation.risk().isBlank(), "preparation.risk", missing);
        addIf(preparation.spread().isBlank(), "preparation.spread", missing);
        addIf(preparation.options().isBlank(), "preparation.options", missing);
        addIf(preparation.facts().isEmpty(), "preparation.facts", missing);
        addIf(draft.text().isBlank(), "preparation.text", missing);
        return missing;
    }

    private static void addIf(boolean isMissing, String key, List<String> missing) {
        if (isMissing) {
            missing.add(key);
        }
    }

    private static Optional<Refusal> approverIsNoAuthor(Handling handling, AlertAction action) {
        var draft = handling.file().draft();
        String name = action.officer().name();
        return action.move() instanceof Move.Approve
                        && draft != null
                        && draft.authors().contains(name)
                ? Optional.of(Refusal.of("author", new Word.Text(name)))
                : Optional.empty();
    }

    private static Optional<Refusal> outcomeFits(Handling handling, AlertAction action) {
        if (!(action.move() instanceof Move.Close close)) {
            return Optional.empty();
        }
        if (handling.state() == AlertState.OPINION) {
            return unless(close.outcome() == Outcome.NONE, Refusal.of("opinion"));
        }
        return unless(
                close.outcome() != Outcome.ANSWERED || handling.file().answer() != null, Refusal.of("unanswered"));
    }

    private static Optional<Refusal> unless(boolean holds, Refusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }

    /** One condition. */
    private interface Guard {

        /** Why the action is refused; empty when the condition holds. */
        Optional<Refusal> check(Handling handling, AlertAction action);
    }
}
