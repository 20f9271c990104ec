package vn.haidang.ingest.seen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenStoreTest {

    private static final Instant START = Instant.parse("2026-11-21T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void lastWordOnAnItemOutlivesARestartAndABrokenLine() throws IOException {
        Path file = folder.resolve("seen.jsonl");
        try (var store = new SeenStore(file, 10)) {
            store.remember(seen(1));
            store.remember(seen(1).with("h2", "f2", START));
            store.remember(seen(2));
        }
        Files.writeString(file, "{\"item\":\"https://a", StandardOpenOption.APPEND);
        try (var store = new SeenStore(file, 10)) {
            assertEquals(Optional.of(seen(1).with("h2", "f2", START)), store.find(seen(1).item()));
            assertEquals(Optional.of(seen(2)), store.find(seen(2).item()));
        }
    }

    @Test
    void longestUnusedIsForgottenFirst() {
        try (var store = new SeenStore(folder.resolve("seen.jsonl"), 2)) {
            store.remember(seen(1));
            store.remember(seen(2));
            assertTrue(store.find(seen(1).item()).isPresent());
            store.remember(seen(3));
            assertFalse(store.find(seen(2).item()).isPresent());
            assertTrue(store.find(seen(1).item()).isPresent());
        }
    }

    @Test
    void fileStaysInProportionToWhatIsKnown() throws IOException {
        Path file = folder.resolve("seen.jsonl");
        try (var store = new SeenStore(file, 10)) {
            for (int i = 0; i < 10_000; i++) {
                store.remember(seen(i % 20));
            }
        }
        try (Stream<String> lines = Files.lines(file)) {
            assertTrue(lines.count() <= 2L * SeenFile.WORTH_REWRITING);
        }
    }

    @Test
    void pageIsDueWhenATimeHasComeSinceTheLastVisit() {
        Seen fresh = seen(1).with("h", "f", START);
        assertFalse(Revisits.due(fresh, START));
        assertFalse(Revisits.due(fresh, START.plus(Duration.ofMinutes(59))));
        assertTrue(Revisits.due(fresh, START.plus(Duration.ofMinutes(60))));
        Seen visited = fresh.with("h", "f", START.plus(Duration.ofHours(25)));
        assertFalse(Revisits.due(visited, START.plus(Duration.ofDays(6))));
        assertTrue(Revisits.due(visited, START.plus(Duration.ofDays(7))));
        assertTrue(Revisits.due(fresh.with("h", "f", Seen.NEVER), START));
        assertFalse(
                Revisits.due(fresh.with("h", "f", START.plus(Duration.ofDays(8))), START.plus(Duration.ofDays(99))));
    }

    private static Seen seen(int number) {
        URI url = URI.create("https://a.vn/" + number);
        return new Seen(url, url, "h", "f", START, START);
    }
}
