package vn.haidang.dashboards.console.alert;

import static vn.haidang.dashboards.console.alert.MoveField.Kind.AREA;
import static vn.haidang.dashboards.console.alert.MoveField.Kind.CHOICE;
import static vn.haidang.dashboards.console.alert.MoveField.Kind.FACTS;
import static vn.haidang.dashboards.console.alert.MoveField.Kind.LINE;
import static vn.haidang.dashboards.console.alert.MoveField.Kind.TEXT;
import static vn.haidang.dashboards.console.alert.MoveField.Kind.TIME;

import java.util.List;
import java.util.stream.Stream;
import vn.haidang.alerting.alert.EventKind;

/** What a move asks for beside the reason; the names are parameters of its form. */
record MoveQuestion(String name, MoveField.Kind kind, int most) {

    /** As many characters as an alert takes of a line, a paragraph, a whole text. */
    private static final int LINE_LENGTH = 500;

    private static final int PARAGRAPH_LENGTH = 4_000;
    private static final int TEXT_LENGTH = 30_000;

    static final MoveQuestion DISMISSAL = choice("dismissal");
    static final MoveQuestion UNTIL = new MoveQuestion("until", TIME, LINE_LENGTH);
    static final MoveQuestion DEADLINE = new MoveQuestion("deadline", TIME, LINE_LENGTH);
    static final MoveQuestion DEPARTMENT = line("department");
    static final MoveQuestion CLAIM = area("claim");
    static final MoveQuestion TASK = area("task");
    static final MoveQuestion OUTLET = line("outlet");
    static final MoveQuestion ANSWER = text("answer");
    static final MoveQuestion RISK = area("risk");
    static final MoveQuestion SPREAD = area("spread");
    static final MoveQuestion OPTIONS = area("options");
    static final MoveQuestion FACT = new MoveQuestion("facts", FACTS, PARAGRAPH_LENGTH);
    static final MoveQuestion DRAFT = text("text");
    static final MoveQuestion FORM = choice("form");
    static final MoveQuestion REFERENCE = line("reference");
    static final MoveQuestion OUTCOME = choice("outcome");
    static final MoveQuestion REASON = area("reason");

    /** Everything that a form asks for, the reason last. */
    static List<MoveQuestion> of(EventKind move) {
        return Stream.concat(particular(move).stream(), Stream.of(REASON)).toList();
    }

    private static List<MoveQuestion> particular(EventKind move) {
        return switch (move) {
            case DISMISS -> List.of(DISMISSAL);
            case MONITOR, TRACK -> List.of(UNTIL);
            case ROUTE -> List.of(DEPARTMENT, DEADLINE);
            case FIND_FALSE -> List.of(CLAIM);
            case ASSIGN_REMEDY -> List.of(TASK, DEPARTMENT, DEADLINE);
            case REPLY -> List.of(OUTLET, ANSWER);
            case SAVE_DRAFT -> List.of(RISK, SPREAD, OPTIONS, FACT, DRAFT);
            case ISSUE -> List.of(FORM, REFERENCE);
            case CLOSE -> List.of(OUTCOME);
            case REOPEN -> List.of(DEADLINE);
            default -> List.of();
        };
    }

    private static MoveQuestion line(String name) {
        return new MoveQuestion(name, LINE, LINE_LENGTH);
    }

    private static MoveQuestion area(String name) {
        return new MoveQuestion(name, AREA, PARAGRAPH_LENGTH);
    }

    private static MoveQuestion text(String name) {
        return new MoveQuestion(name, TEXT, TEXT_LENGTH);
    }

    private static MoveQuestion choice(String name) {
        return new MoveQuestion(name, CHOICE, LINE_LENGTH);
    }
}
