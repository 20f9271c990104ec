package vn.haidang.dashboards.console.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.haidang.alerting.alert.DismissalReason;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Outcome;
import vn.haidang.alerting.alert.Preparation;
import vn.haidang.alerting.alert.ResponseForm;
import vn.haidang.alerting.alert.Term;

/** From what was typed to a move. */
final class MoveReader {

    private MoveReader() {}

    /** Names of the questions that have no answer, or none that can be read; whether they are good is for the workflow. */
    static List<String> missing(EventKind move, Typed typed) {
        List<String> missing = new ArrayList<>();
        for (var question : MoveQuestion.of(move)) {
            if (!isAnswered(question, typed)) {
                missing.add(question.name());
            }
        }
        return missing;
    }

    private static boolean isAnswered(MoveQuestion question, Typed typed) {
        return switch (question.kind()) {
            case LINE, AREA, TEXT -> !typed.text(question).isEmpty();
            case TIME -> typed.time(question).isPresent();
            case CHOICE -> choice(question, typed).isPresent();
            // Half a row would be lost otherwise.
            case FACTS ->
                !typed.rows().isEmpty() && typed.facts().size() == typed.rows().size();
        };
    }

    private static Optional<? extends Term> choice(MoveQuestion question, Typed typed) {
        String code = typed.text(question);
        return switch (question.name()) {
            case "dismissal" -> Term.of(DismissalReason.class, code);
            case "form" -> Term.of(ResponseForm.class, code);
            default -> Term.of(Outcome.class, code);
        };
    }

    /**
     * The move; nothing is {@linkplain #missing missing}.
     *
     * @throws IllegalArgumentException when something is longer than an alert takes, or nobody makes such a move
     */
    static Move read(EventKind move, Typed typed) {
        return switch (move) {
            case TRIAGE -> new Move.Triage();
            case DISMISS -> new Move.Dismiss(chosen(DismissalReason.class, MoveQuestion.DISMISSAL, typed));
            case MONITOR -> new Move.Monitor(typed.time(MoveQuestion.UNTIL).orElseThrow());
            case ROUTE ->
                new Move.Route(
                        typed.text(MoveQuestion.DEPARTMENT),
                        typed.time(MoveQuestion.DEADLINE).orElseThrow());
            case HAND_BACK -> new Move.HandBack();
            case VERIFY -> new Move.Verify();
            case FIND_TRUE -> new Move.FindTrue();
            case FIND_FALSE -> new Move.FindFalse(typed.text(MoveQuestion.CLAIM));
            case FIND_OPINION -> new Move.FindOpinion();
            case FIND_UNDETERMINED -> new Move.FindUndetermined();
            case ASSIGN_REMEDY ->
                new Move.AssignRemedy(
                        typed.text(MoveQuestion.TASK),
                        typed.text(MoveQuestion.DEPARTMENT),
                        typed.time(MoveQuestion.DEADLINE).orElseThrow());
            case REPLY -> new Move.Reply(typed.text(MoveQuestion.OUTLET), typed.text(MoveQuestion.ANSWER));
            case SAVE_DRAFT -> new Move.SaveDraft(typed.text(MoveQuestion.DRAFT), preparation(typed));
            case SUBMIT -> new Move.Submit();
            case SEND_BACK -> new Move.SendBack();
            case APPROVE -> new Move.Approve();
            case ISSUE ->
                new Move.Issue(
                        chosen(ResponseForm.class, MoveQuestion.FORM, typed), typed.text(MoveQuestion.REFERENCE));
            case TRACK -> new Move.Track(typed.time(MoveQuestion.UNTIL).orElseThrow());
            case CLOSE -> new Move.Close(chosen(Outcome.class, MoveQuestion.OUTCOME, typed));
            case REOPEN -> new Move.Reopen(typed.time(MoveQuestion.DEADLINE).orElseThrow());
            case GROW, ESCALATE -> throw new IllegalArgumentException("got " + move + ", expected a move of a person");
        };
    }

    private static <T extends Enum<T> & Term> T chosen(Class<T> type, MoveQuestion question, Typed typed) {
        return Term.of(type, typed.text(question)).orElseThrow();
    }

    private static Preparation preparation(Typed typed) {
        return new Preparation(
                typed.text(MoveQuestion.RISK),
                typed.text(MoveQuestion.SPREAD),
                typed.text(MoveQuestion.OPTIONS),
                typed.facts());
    }
}
