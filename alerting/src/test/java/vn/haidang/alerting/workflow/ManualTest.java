package vn.haidang.alerting.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.alert.Term;
import vn.haidang.alerting.alert.Wording;

/** The manual of the workflow says what the program does. */
class ManualTest {

    private static final Path MANUAL = Path.of("../deploy/docs/alert-workflow.md");

    private static String name(Term term) {
        return "`" + term.key().substring(term.group().length() + 1) + "`";
    }

    private static String letters(Transition row) {
        return Stream.of(Role.DUTY_OFFICER, Role.COORDINATOR, Role.DEPARTMENT, Role.LEADER)
                .filter(row.roles()::contains)
                .map(role -> role == Role.DEPARTMENT
                        ? "p"
                        : role.name().substring(0, 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    @Test
    void itsTableOfStatesIsTheOneInForce() throws IOException {
        List<String> lines = Files.readAllLines(MANUAL);
        int rows = 0;
        for (var state : AlertState.values()) {
            String word = Wording.in(Locale.of("vi")).word(state);
            String moves = Transitions.from(state)
                    .sorted(Comparator.comparing(Transition::move))
                    .map(row -> name(row.move()) + " → " + name(row.to()) + " (" + letters(row) + ")")
                    .collect(Collectors.joining(", "));
            String line = "| " + name(state) + " | " + word + " | " + moves + " |";
            assertTrue(lines.contains(line), "the manual lacks: " + line);
            rows++;
        }
        assertEquals(18, rows);
    }

    @Test
    void itNamesEveryMoveInVietnamese() throws IOException {
        String manual = Files.readString(MANUAL);
        var moves = Desk.moves();
        for (var move : moves) {
            String row = "| " + name(move.kind()) + " | "
                    + Wording.in(Locale.of("vi")).word(move.kind()) + " |";
            assertTrue(manual.contains(row), "the manual lacks: " + row);
        }
        assertEquals(20, moves.size());
    }
}
