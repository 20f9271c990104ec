package vn.haidang.dashboards.console.alert;

import java.util.List;
import java.util.Map;

/**
 * A field of a move's form as it is shown.
 *
 * @param name of the parameter, and of the message "field.…"
 * @param kind how it is asked for
 * @param value what stands in it
 * @param options words by value, of a choice
 * @param facts rows, of {@link Kind#FACTS}
 * @param most characters
 */
record MoveField(String name, Kind kind, String value, Map<String, String> options, List<Fact> facts, int most) {

    /** How a field is asked for. */
    enum Kind {
        LINE,
        AREA,
        /** A whole text. */
        TEXT,
        TIME,
        CHOICE,
        /** Statements, each with its document. */
        FACTS
    }

    /** A row of the facts, perhaps not filled in yet. */
    record Fact(String statement, String document) {}
}
