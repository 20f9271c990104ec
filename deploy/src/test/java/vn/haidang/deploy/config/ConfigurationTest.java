package vn.haidang.deploy.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.ingest.config.ConfigException;

/** What an operator may write wrong, and what is said then. */
class ConfigurationTest {

    private static final Path DEFAULTS = Path.of("target/haidang/config/defaults.yaml");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /**
     * A mistake.
     *
     * @param line of the file where it is
     * @param told what the message has to name besides file and line
     */
    private record Mistake(String yaml, int line, List<String> told) {}

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("console:\n  port: 70000\n", 1, List.of("console", "70000", "0 to 65535")),
            new Mistake("console:\n  prt: 8081\n", 2, List.of("prt")),
            new Mistake("console:\n  auditDays: 0\n", 1, List.of("auditDays", "at least 1")),
            new Mistake("console:\n  auditDays: many\n", 2, List.of("auditDays", "many")),
            new Mistake("console:\n  limits:\n    exports: 0\n", 2, List.of("limits", "below 1")),
            new Mistake("console:\n  sessions:\n    idle: 5s\n", 2, List.of("sessions", "idle", "1 minute")),
            new Mistake(
                    "console:\n  sessions:\n    longest: shift\n",
                    3,
                    List.of("longest", "shift", "a duration such as")),
            new Mistake(
                    "console:\n  sessions:\n    secondFactorFor: [king]\n",
                    3,
                    List.of("secondFactorFor", "king", "administrator")),
            new Mistake(
                    "console:\n  sso:\n    issuer: https://sso.example.vn\n", 2, List.of("sso", "client and secret")),
            new Mistake(
                    "console:\n  sso:\n    issuer: http://sso.example.vn\n    secret: env:PATH\n",
                    2,
                    List.of("sso", "http://sso.example.vn", "https")),
            new Mistake("console:\n  sso:\n    secret: hunter2\n", 3, List.of("secret", "env:NAME or file:PATH")),
            new Mistake("evidence:\n  sandbox: perhaps\n", 2, List.of("sandbox", "perhaps")),
            new Mistake("kafka:\n  partitions: four\n", 2, List.of("partitions", "four")),
            new Mistake("kafka: [a]\n", 1, List.of("kafka")));

    @Test
    void everyMistakeIsNamedWithItsPlace() throws IOException {
        int tried = 0;
        for (var mistake : MISTAKES) {
            var file = Files.writeString(folder.resolve("haidang" + tried + ".yaml"), mistake.yaml());
            String message = String.valueOf(
                    assertThrows(ConfigException.class, () -> Configuration.load(DEFAULTS, file), mistake::yaml)
                            .getMessage());
            assertTrue(message.contains(file.getFileName() + ":" + mistake.line()), message);
            mistake.told().forEach(word -> assertTrue(message.contains(word), word + " in " + message));
            assertTrue(!message.contains("hunter2"), message);
            tried++;
        }
        assertEquals(14, tried);
    }

    @Test
    void whatIsNotChangedKeepsItsDefault() throws IOException {
        var changes = Files.writeString(folder.resolve("haidang.yaml"), "console:\n  sessions:\n    idle: 30m\n");
        var changed = Configuration.load(DEFAULTS, changes);
        var untouched = Configuration.load(DEFAULTS, null);
        assertEquals(Duration.ofMinutes(30), changed.console().sessions().idle());
        assertEquals(
                untouched.console().sessions().longest(),
                changed.console().sessions().longest());
        assertEquals(untouched.kafka(), changed.kafka());
        assertEquals(untouched.console().sso(), changed.console().sso());
    }
}
