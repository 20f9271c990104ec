package vn.haidang.dashboards.console.alert;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.alerting.alert.Fact;
import vn.haidang.alerting.alert.Term;
import vn.haidang.dashboards.archive.Period;

/** What an officer typed into a form, kept as it was typed until it has been done. */
record Typed(MultiValueMap<String, String> values) {

    static final String MOVE = "move";
    static final String REVISION = "revision";
    static final String ACTION = "action";
    static final String STATEMENT = "statement";
    static final String DOCUMENT = "document";

    /** Rows of facts that a form can have; an alert takes fifty. */
    private static final int MOST_FACTS = 50;

    static final Typed NOTHING = new Typed(new LinkedMultiValueMap<>());

    /** Which move it was meant for. */
    Optional<EventKind> move() {
        return Term.of(EventKind.class, text(MOVE));
    }

    boolean isFor(EventKind kind) {
        return text(MOVE).equals(kind.code());
    }

    /** One value; a browser sends line ends as two characters. */
    String text(String name) {
        return Optional.ofNullable(values.getFirst(name)).orElse("").replace("\r\n", "\n");
    }

    String text(MoveQuestion question) {
        return text(question.name()).strip();
    }

    /** A time of the clock in Việt Nam; empty when it is none. */
    Optional<Instant> time(MoveQuestion question) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text(question)).atZone(Period.ZONE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The revision that the page showed; none that there can be when it is no number. */
    int revision() {
        String written = text(REVISION);
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : Integer.MAX_VALUE;
    }

    /** The rows of facts as typed, those left empty out. */
    List<MoveField.Fact> rows() {
        var statements = values.getOrDefault(STATEMENT, List.of());
        var documents = values.getOrDefault(DOCUMENT, List.of());
        List<MoveField.Fact> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(Math.max(statements.size(), documents.size()), MOST_FACTS); i++) {
            var row = new MoveField.Fact(at(statements, i), at(documents, i));
            if (!row.statement().isEmpty() || !row.document().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Those that have both a statement and its document. */
    List<Fact> facts() {
        return rows().stream()
                .filter(row -> !row.statement().isEmpty() && !row.document().isEmpty())
                .map(row -> new Fact(row.statement(), row.document()))
                .toList();
    }

    /** Texts that a person wrote, for showing them where their form is gone. */
    List<String> written() {
        Stream<String> texts = move().map(MoveQuestion::of).orElse(List.of(MoveQuestion.REASON)).stream()
                .filter(question -> question.kind() == MoveField.Kind.AREA || question.kind() == MoveField.Kind.TEXT)
                .map(this::text);
        Stream<String> facts = rows().stream().map(row -> row.statement() + " (" + row.document() + ")");
        return Stream.concat(texts, facts).filter(text -> !text.isEmpty()).toList();
    }

    private static String at(List<String> list, int index) {
        return index < list.size() ? list.get(index).replace("\r\n", "\n").strip() : "";
    }
}
