package vn.haidang.alerting.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Notice;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.alert.Severity;

class OverdueTest {

    /** As delivered. */
    static final Overdue TIMES = Overdue.load(Path.of("data/escalation.yaml"));

    private static List<Role> told(Handling handling, Instant now) {
        return TIMES.escalations(handling, now).stream()
                .map(notice -> ((Notice.Escalated) notice.notice()).to())
                .toList();
    }

    private static Handling noted(Handling handling, Instant now) {
        for (var notice : TIMES.escalations(handling, now)) {
            handling = Workflow.note(handling, notice);
        }
        return handling;
    }

    @Test
    void theCoordinatorHearsAtTheDeadlineAndTheLeadershipADayLater() {
        var handling = Desk.detected();
        assertEquals(List.of(), told(handling, Desk.DEADLINE.minusMillis(1)));
        assertEquals(List.of(Role.COORDINATOR), told(handling, Desk.DEADLINE));
        var day = Desk.DEADLINE.plus(Duration.ofHours(24));
        assertEquals(List.of(Role.COORDINATOR), told(handling, day.minusMillis(1)));
        assertEquals(List.of(Role.COORDINATOR, Role.LEADER), told(handling, day));
    }

    @Test
    void theMoreSevereTheSoonerTheLeadershipHears() {
        var waits = Map.of(
                Severity.URGENT, Duration.ofHours(2),
                Severity.HIGH, Duration.ofHours(6),
                Severity.NORMAL, Duration.ofHours(24),
                Severity.LOW, Duration.ofDays(3));
        waits.forEach((severity, wait) -> {
            var handling = Handling.detected(Desk.ALERT, severity, Desk.DEADLINE);
            assertEquals(
                    1, told(handling, Desk.DEADLINE.plus(wait).minusMillis(1)).size());
            assertEquals(2, told(handling, Desk.DEADLINE.plus(wait)).size());
        });
    }

    @Test
    void eachIsToldOnce() {
        var late = Desk.DEADLINE.plus(Duration.ofDays(9));
        var handling = noted(Desk.detected(), Desk.DEADLINE);
        assertEquals(List.of(), told(handling, Desk.DEADLINE.plusSeconds(60)));
        handling = noted(handling, late);
        assertEquals(List.of(), told(handling, late));
        assertEquals(2, handling.history().size());
    }

    @Test
    void aNewDeadlineStartsAfresh() {
        var handling = noted(Desk.in(AlertState.TRIAGED), Desk.DEADLINE);
        var later = Desk.DEADLINE.plus(Duration.ofDays(1));
        handling = Desk.accepted(handling, Desk.LAN, new Move.Route(Desk.HEALTH, later));
        assertEquals(List.of(), told(handling, later.minusMillis(1)));
        assertEquals(List.of(Role.COORDINATOR), told(handling, later));
    }

    @Test
    void onlyWhatIsOpenIsOverdueAndAForgottenLookIsNoMatterForTheLeadership() {
        var late = Desk.DEADLINE.plus(Duration.ofDays(9));
        for (var state : AlertState.values()) {
            int expected = switch (state) {
                case CLOSED, DISMISSED -> 0;
                case MONITORING, TRACKING -> 1;
                default -> 2;
            };
            assertEquals(expected, told(Desk.in(state), late).size(), state.name());
        }
    }

    @Test
    void everySeverityNeedsATime() {
        assertThrows(IllegalArgumentException.class, () -> new Overdue(Map.of(Severity.LOW, Duration.ofDays(1))));
    }
}
