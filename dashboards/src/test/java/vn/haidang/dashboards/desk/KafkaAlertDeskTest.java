package vn.haidang.dashboards.desk;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Role;
import vn.haidang.ingest.stream.KafkaSettings;

/** What does not need a broker; the rest is in the end-to-end tests. */
class KafkaAlertDeskTest {

    @Test
    @Timeout(20)
    void brokerThatIsAwayMeansThatNobodyCanTell() {
        var kafka = new KafkaSettings(
                "127.0.0.1:1",
                1,
                1,
                Path.of("unused"),
                Map.of("default.api.timeout.ms", "300", "request.timeout.ms", "200"));
        try (var desk = KafkaAlertDesk.open(kafka, Duration.ofMillis(300))) {
            var officer = new Officer("lan", Set.of(Role.DUTY_OFFICER), null);
            var action = new AlertAction("a", "x.y", 0, officer, Instant.EPOCH, "r", new Move.Triage());
            assertThrows(UnknownOutcomeException.class, () -> desk.act(action));
        }
    }
}
