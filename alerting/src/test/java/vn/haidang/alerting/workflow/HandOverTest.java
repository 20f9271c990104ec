package vn.haidang.alerting.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Severity;

class HandOverTest {

    private static final Instant NOW = Desk.DEADLINE;

    private static Handling raised(String id, Severity severity, Duration left) {
        return Handling.detected(id, severity, NOW.plus(left));
    }

    @Test
    void showsWhatIsOpenTheLatestFirstThenTheMostSevereThenTheSoonestDue() {
        var alerts = List.of(
                raised("calm", Severity.LOW, Duration.ofHours(9)),
                raised("soon", Severity.NORMAL, Duration.ofHours(1)),
                raised("later", Severity.NORMAL, Duration.ofHours(2)),
                raised("severe", Severity.URGENT, Duration.ofHours(5)),
                raised("late", Severity.LOW, Duration.ofHours(-3)),
                Desk.in(AlertState.CLOSED),
                Desk.in(AlertState.DISMISSED));

        var open = HandOver.of(alerts, NOW);

        assertEquals(
                List.of("late", "severe", "soon", "later", "calm"),
                open.stream().map(OpenAlert::alert).toList());
        assertEquals(Duration.ofHours(3), open.getFirst().late());
        assertEquals(Duration.ZERO, open.getLast().late());
    }

    @Test
    void saysWithWhomItIsAndWhyItStandsThere() {
        var handling = Desk.accepted(Desk.in(AlertState.TRIAGED), Desk.LAN, new Move.Route(Desk.HEALTH, NOW));
        for (var notice : OverdueTest.TIMES.escalations(handling, NOW)) {
            handling = Workflow.note(handling, notice);
        }

        var line = HandOver.of(List.of(handling), NOW).getFirst();

        assertEquals(Desk.HEALTH, line.department());
        assertNull(line.owner());
        var because = Objects.requireNonNull(line.because());
        assertEquals("lan", because.officer(), "a person, not the notice that it is overdue");
        assertEquals("Vì đã kiểm tra.", because.why());
    }

    @Test
    void ofAnAlertThatNobodyTouchedThereIsNothingToSay() {
        assertNull(HandOver.of(List.of(Desk.detected()), NOW).getFirst().because());
    }
}
