package vn.haidang.alerting.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.AlertEvent;
import vn.haidang.alerting.alert.AlertNotice;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.ingest.stream.Json;

/** Random logs: what the log says is what there is, however often and from wherever it is read. */
class ReplayTest {

    private static final int LOGS = 200;
    private static final int STEPS = 60;
    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final List<Officer> PEOPLE = List.of(Desk.LAN, Desk.MINH, Desk.HOA, Desk.TUAN, Desk.BINH);

    @Test
    void aLogFoldedAtOnceIsTheLogFoldedStepByStep() {
        Set<AlertState> reached = EnumSet.noneOf(AlertState.class);
        int accepted = 0;
        int refused = 0;
        for (int seed = 0; seed < LOGS; seed++) {
            var log = new ArrayList<AlertEvent>();
            var random = new Random(seed);
            var handling = Desk.detected();
            for (int step = 0; step < STEPS; step++) {
                var event = event(handling, step, random);
                var after = Workflow.replay(handling, List.of(event));
                log.add(event);
                accepted += after.equals(handling) ? 0 : 1;
                refused += after.equals(handling) ? 1 : 0;
                handling = after;
                reached.add(handling.state());
            }
            checkReplays(handling, log, random.nextInt(STEPS), "seed " + seed);
        }
        assertEquals(LOGS * STEPS, accepted + refused);
        assertEquals(EnumSet.allOf(AlertState.class), reached);
        assertTrue(accepted > LOGS * 10 && refused > LOGS * 10, accepted + " accepted, " + refused + " refused");
    }

    private static void checkReplays(Handling expected, List<AlertEvent> log, int cut, String seed) {
        var raised = Desk.detected();
        assertEquals(expected, Workflow.replay(raised, log), seed);
        var half = Workflow.replay(raised, log.subList(0, cut));
        assertEquals(expected, Workflow.replay(half, log.subList(cut, log.size())), seed + " in two parts");
        assertEquals(expected, Workflow.replay(raised, everyEventTwice(log)), seed + " delivered twice");
        assertEquals(expected, Workflow.replay(expected, log), seed + " delivered again");
        assertEquals(expected, Workflow.replay(raised, throughTheBroker(log)), seed + " as JSON");
        assertEquals(expected, Json.mapper().readValue(Json.mapper().writeValueAsBytes(expected), Handling.class));
        explains(expected, log, seed);
    }

    /** Every line of the history is an event of the log, and the states follow one another. */
    private static void explains(Handling handling, List<AlertEvent> log, String seed) {
        var state = AlertState.DETECTED;
        for (var entry : handling.history()) {
            assertEquals(state, entry.from(), seed);
            assertTrue(log.stream().anyMatch(event -> event.id().equals(entry.event())), seed);
            state = entry.to();
        }
        assertEquals(handling.state(), state, seed);
    }

    private static List<AlertEvent> everyEventTwice(List<AlertEvent> log) {
        return log.stream().flatMap(event -> Stream.of(event, event)).toList();
    }

    private static List<AlertEvent> throughTheBroker(List<AlertEvent> log) {
        return log.stream()
                .map(event -> Json.mapper()
                        .readValue(
                                Json.mapper().writerFor(AlertEvent.class).writeValueAsBytes(event), AlertEvent.class))
                .toList();
    }

    private static AlertEvent event(Handling handling, int step, Random random) {
        if (random.nextInt(12) == 0) {
            return notice(handling, step, random);
        }
        var officer = PEOPLE.get(random.nextInt(PEOPLE.size()));
        int seen = random.nextInt(10) == 0 ? random.nextInt(handling.revision() + 2) : handling.revision();
        return new AlertAction(
                "e" + step, Desk.ALERT, seen, officer, Desk.START, reason(random), move(handling, officer, random));
    }

    private static AlertEvent notice(Handling handling, int step, Random random) {
        if (random.nextBoolean()) {
            return Desk.grown("n" + step, SEVERITIES.get(random.nextInt(SEVERITIES.size())));
        }
        var late = handling.assignment().deadline().plus(Duration.ofDays(9));
        return OverdueTest.TIMES.escalations(handling, late).stream()
                .map(AlertEvent.class::cast)
                .findFirst()
                .orElseGet(() -> Desk.grown("n" + step, Severity.LOW));
    }

    private static String reason(Random random) {
        return random.nextInt(20) == 0 ? " " : "Vì đã kiểm tra.";
    }

    /** Mostly one that the officer may make, so that logs go far. */
    private static Move move(Handling handling, Officer officer, Random random) {
        var all = Desk.moves();
        var possible = Workflow.moves(handling, officer);
        var likely = all.stream().filter(move -> possible.contains(move.kind())).toList();
        var from = likely.isEmpty() || random.nextInt(5) == 0 ? all : likely;
        return from.get(random.nextInt(from.size()));
    }

    @Test
    void aNoticeKeepsItsPlaceInTheLog() {
        AlertNotice notice = Desk.grown("n", Severity.HIGH);
        var triaged = Desk.accepted(Desk.detected(), Desk.LAN, new Move.Triage());
        var monitor = Desk.action(triaged, Desk.LAN, new Move.Monitor(Desk.DEADLINE));
        assertEquals(
                AlertState.MONITORING,
                Workflow.replay(triaged, List.of(notice, monitor)).state());
        assertEquals(
                AlertState.DETECTED,
                Workflow.replay(triaged, List.of(monitor, notice)).state());
    }
}
