package vn.haidang.analyze.opinion;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.ingest.config.Secret;

class OpinionSettingsTest {

    private static final URI HERE = URI.create("http://127.0.0.1:11434/v1");

    @TempDir
    private Path folder;

    @Test
    void anAddressIsPlainAndShowsNothingSecret() {
        var wrong = List.of(
                "ftp://host/v1",
                "/v1",
                "http:/v1",
                "https://user:word@host/v1",
                "https://host/v1?key=1",
                "https://host/v1#x");
        for (var address : wrong) {
            assertRefused("address", () -> Samples.settings(URI.create(address), null));
        }
        assertEquals(6, wrong.size());
    }

    @Test
    void limitsHaveBounds() {
        assertRefused("model", () -> settings(" ", Duration.ofSeconds(10), 2_000));
        assertRefused("timeout", () -> settings("qwen", Duration.ofMillis(999), 2_000));
        assertRefused("timeout", () -> settings("qwen", Duration.ofMinutes(11), 2_000));
        assertRefused("maxCharacters", () -> settings("qwen", Duration.ofSeconds(10), 999));
        assertRefused("maxCharacters", () -> settings("qwen", Duration.ofSeconds(10), 100_001));
    }

    @Test
    void aKeyGoesOverHttpsOrStaysOnThisMachine() throws IOException {
        var key = secret("sk-canary-1");
        for (var address : List.of("https://model.example/v1", "http://localhost:1/v1", "http://[::1]:1/v1")) {
            assertDoesNotThrow(() -> Samples.settings(URI.create(address), key));
        }
        for (var address : List.of("http://model.example/v1", "http://10.0.0.5/v1", "http://localhost.example/v1")) {
            assertRefused("address", () -> Samples.settings(URI.create(address), key));
        }
    }

    @Test
    void aKeyThatNoHeaderCanCarryIsRefusedWithoutBeingShown() throws IOException {
        for (var value : List.of("sk-canary-2\nX-Other: 1", "sk-canary-2 khóa", "")) {
            var key = secret(value);
            var failure = assertThrows(IllegalArgumentException.class, () -> Samples.settings(HERE, key));
            assertFalse(failure.toString().contains("canary"), failure.toString());
        }
        assertFalse(Samples.settings(HERE, secret("sk-canary-2")).toString().contains("canary"));
    }

    private Secret secret(String value) throws IOException {
        var file = Files.writeString(folder.resolve("key"), value);
        return Secret.of("file:" + file);
    }

    private static OpinionSettings settings(String model, Duration timeout, int maxCharacters) {
        return new OpinionSettings(true, HERE, model, null, timeout, maxCharacters);
    }

    private static void assertRefused(String key, Runnable work) {
        var failure = assertThrows(IllegalArgumentException.class, work::run);
        var message = String.valueOf(failure.getMessage());
        assertTrue(message.matches("(?s)" + key + ": got '.*', expected .*"), message);
    }
}
