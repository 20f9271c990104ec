package vn.haidang.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.ingest.config.ConfigException;
import vn.haidang.ingest.fetch.Reach;

@Timeout(60)
class IngestTest {

    @TempDir
    private Path folder;

    private final CollectingSink sink = new CollectingSink();

    @Test
    void sourcesArePolledAtStartAndABadOneDoesNotStopTheOthers() throws IOException {
        try (var good = new FakeOutlet();
                var bad = new FakeOutlet();
                var ingest = ingest(source("bad", bad.feedUrl()) + source("good", good.feedUrl()))) {
            good.publish("/tin/1", "Một", "Một câu đủ dài để được coi là một đoạn văn của bài báo.");
            bad.feed("</channel>");
            assertTrue(ingest.health().isEmpty());
            ingest.start();
            await(() -> ingest.health().stream().allMatch(feed -> feed.lastRead() != null || feed.lastError() != null));
            assertEquals(1, sink.articles().size());
            assertEquals(2, ingest.health().size());
            assertNotNull(ingest.health().getFirst().lastError());
            assertEquals(0, ingest.health().getLast().failures());
            assertThrows(IllegalStateException.class, ingest::start);
        }
    }

    @Test
    void mistakeInTheSourceListStopsTheStart() throws IOException {
        try (var ingest = ingest("  - id: x\n")) {
            assertThrows(ConfigException.class, ingest::start);
        }
    }

    private Ingest ingest(String sources) throws IOException {
        Path list = Files.writeString(folder.resolve("sources.yaml"), "sources:\n" + sources);
        var settings =
                new IngestSettings(list, "test@example.vn", folder.resolve("data"), Duration.ZERO, null, Reach.ANY, 4);
        return new Ingest(settings, () -> sink, FakeHealthLog::new, Clock.systemUTC());
    }

    private static String source(String id, URI feed) {
        return """
                  - id: %s
                    name: Báo
                    kind: press
                    country: vn
                    language: vi
                    tier: 3
                    feeds: [%s]
                    every: 10m
                    fullText: true
                    checked: never
                """.formatted(id, feed).indent(2).stripTrailing() + "\n";
    }

    private static void await(BooleanSupplier condition) {
        Instant deadline = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(deadline), "condition not met in time");
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
