package vn.haidang.alerting.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Role;

/** The expected table, as written by hand in {@code transitions.txt}. */
final class TransitionTable {

    private static final Map<Role, String> LETTERS = new EnumMap<>(Map.of(
            Role.DUTY_OFFICER, "d",
            Role.COORDINATOR, "c",
            Role.DEPARTMENT, "p",
            Role.LEADER, "l",
            Role.ADMINISTRATOR, "a"));

    private final Map<AlertState, List<String>> rows = new EnumMap<>(AlertState.class);
    private final Map<String, AlertState> states;

    TransitionTable() {
        List<String[]> lines = lines().stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .map(line -> line.split("\\s+", -1))
                .toList();
        states = new HashMap<>();
        for (var line : lines) {
            var state = AlertState.valueOf(line[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            states.put(line[0], state);
            rows.put(state, new ArrayList<>(Arrays.asList(line).subList(2, line.length)));
        }
    }

    private static List<String> lines() {
        try (var file = Objects.requireNonNull(TransitionTable.class.getResourceAsStream("transitions.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Number of columns of a state's row. */
    int width(AlertState state) {
        return cells(state).size();
    }

    /** Whether anybody may make the move of a column. */
    boolean isPossible(AlertState state, int column) {
        return !cells(state).get(column).equals("-");
    }

    /** Where it leads; empty when it is refused to the role. */
    Optional<AlertState> next(AlertState state, int column, Role role) {
        String cell = cells(state).get(column);
        return cell.equals("-") || !cell.substring(4).contains(Objects.requireNonNull(LETTERS.get(role)))
                ? Optional.empty()
                : Optional.of(Objects.requireNonNull(states.get(cell.substring(0, 3)), cell));
    }

    private List<String> cells(AlertState state) {
        return Objects.requireNonNull(rows.get(state), state.name());
    }
}
