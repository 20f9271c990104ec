package vn.haidang.dashboards.edit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.result.StoryEdit;
import vn.haidang.ingest.stream.KafkaSettings;

class KafkaStoryEditsTest {

    @Test
    void brokerThatIsAwayIsSaidAndNotWaitedForEndlessly() {
        var kafka = new KafkaSettings("127.0.0.1:1", 1, 1, Path.of("unused"), Map.of());
        try (var edits = KafkaStoryEdits.open(kafka, Duration.ofMillis(300))) {
            var edit = new StoryEdit.Merge("a", "b", "lan", Instant.EPOCH);
            assertThrows(EditNotKeptException.class, () -> edits.keep(edit));
        }
    }
}
