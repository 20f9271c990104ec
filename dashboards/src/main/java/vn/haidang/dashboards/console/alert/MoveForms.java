package vn.haidang.dashboards.console.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Answer;
import vn.haidang.alerting.alert.DismissalReason;
import vn.haidang.alerting.alert.Draft;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.alerting.alert.Outcome;
import vn.haidang.alerting.alert.Preparation;
import vn.haidang.alerting.alert.ResponseForm;
import vn.haidang.alerting.alert.Term;
import vn.haidang.alerting.alert.Wording;
import vn.haidang.dashboards.archive.Period;

/** Fills the forms of an alert: with what was typed, or with what is known already. */
final class MoveForms {

    /** A new row or two without asking for it; saving brings more. */
    private static final int EMPTY_ROWS = 2;

    /** Where the alert says nothing better: Decision 25/2013 asks for first information within a day. */
    private static final Duration USUAL = Duration.ofDays(1);

    private final Alert alert;
    private final Typed typed;
    private final Wording words;
    private final Instant now;
    private final String spread;

    /** @param spread how far the story has come, as a sentence */
    MoveForms(Alert alert, Typed typed, Wording words, Instant now, String spread) {
        this.alert = alert;
        this.typed = typed;
        this.words = words;
        this.now = now;
        this.spread = spread;
    }

    MoveForm of(EventKind move, EventKind open) {
        var fields = MoveQuestion.of(move).stream()
                .map(question -> field(move, question))
                .toList();
        return new MoveForm(move.code(), fields, move == open);
    }

    private MoveField field(EventKind move, MoveQuestion question) {
        String value = typed.isFor(move) ? typed.text(question.name()) : known(question);
        return new MoveField(
                question.name(),
                question.kind(),
                value,
                options(question),
                question.kind() == MoveField.Kind.FACTS ? facts(move) : List.of(),
                question.most());
    }

    private String known(MoveQuestion question) {
        var assignment = alert.handling().assignment();
        var file = alert.handling().file();
        var preparation = draft().map(Draft::preparation);
        return switch (question.name()) {
            case "until" -> written(now.plus(USUAL));
            case "deadline" -> written(alert.deadline().isAfter(now) ? alert.deadline() : now.plus(USUAL));
            case "department" ->
                Stream.of(assignment.department(), alert.rule().department())
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .orElse("");
            case "claim" -> Optional.ofNullable(file.claim()).orElse(alert.sentence());
            case "task" -> Optional.ofNullable(file.remedy()).orElse("");
            case "outlet" -> alert.first().source().name();
            case "risk" -> preparation.map(Preparation::risk).orElse("");
            case "spread" -> preparation.map(Preparation::spread).orElse(spread);
            case "options" -> preparation.map(Preparation::options).orElse("");
            case "text" -> draft().map(Draft::text).orElse("");
            case "reference" ->
                Optional.ofNullable(file.answer()).map(Answer::where).orElse("");
            default -> "";
        };
    }

    private Optional<Draft> draft() {
        return Optional.ofNullable(alert.handling().file().draft());
    }

    private List<MoveField.Fact> facts(EventKind move) {
        List<MoveField.Fact> rows = new ArrayList<>(typed.isFor(move) ? typed.rows() : saved());
        for (int i = 0; i < EMPTY_ROWS; i++) {
            rows.add(new MoveField.Fact("", ""));
        }
        return rows;
    }

    private List<MoveField.Fact> saved() {
        return draft().map(Draft::preparation).map(Preparation::facts).orElse(List.of()).stream()
                .map(fact -> new MoveField.Fact(fact.statement(), fact.document()))
                .toList();
    }

    private Map<String, String> options(MoveQuestion question) {
        return switch (question.name()) {
            case "dismissal" -> options(List.of(DismissalReason.values()));
            case "form" -> options(List.of(ResponseForm.values()));
            case "outcome" ->
                options(alert.state() == AlertState.OPINION ? List.of(Outcome.NONE) : List.of(Outcome.values()));
            default -> Map.of();
        };
    }

    private Map<String, String> options(List<? extends Term> terms) {
        Map<String, String> options = new LinkedHashMap<>();
        terms.forEach(term -> options.put(term.code(), words.word(term)));
        return options;
    }

    /** As the browser's field for date and time wants it. */
    private static String written(Instant time) {
        return LocalDateTime.ofInstant(time, Period.ZONE)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
