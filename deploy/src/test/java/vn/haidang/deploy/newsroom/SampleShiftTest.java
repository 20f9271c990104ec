package vn.haidang.deploy.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.alerting.workflow.Decision;
import vn.haidang.alerting.workflow.Workflow;

/** Each step of the sample's officers is one that the workflow accepts. */
class SampleShiftTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final Map<String, Set<Role>> ROLES =
            Map.of("demo", Set.of(Role.DUTY_OFFICER, Role.COORDINATOR), "lanhdao", Set.of(Role.LEADER));

    @Test
    void theComplaintIsAnsweredAndTheRumourCorrected() {
        var states = SampleShift.load(Path.of("newsroom/shift")).stream()
                .map(SampleShiftTest::end)
                .toList();

        assertEquals(List.of(AlertState.CLOSED, AlertState.TRACKING), states);
    }

    private static AlertState end(SampleShift shift) {
        var handling = Handling.detected("binh-dinh.a", Severity.NORMAL, NOW.plusSeconds(3_600));
        int number = 0;
        for (var step : shift.steps()) {
            var officer = new Officer(step.officer(), ROLES.getOrDefault(step.officer(), Set.of()), null);
            var action = new AlertAction(
                    "a" + number++, "binh-dinh.a", handling.revision(), officer, NOW, step.reason(), step.at(NOW));
            handling = assertInstanceOf(Decision.Accepted.class, Workflow.apply(handling, action), step.reason())
                    .handling();
        }
        return handling.state();
    }
}
