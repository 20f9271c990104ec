package vn.haidang.deploy.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.deploy.application.Installation;

/** The folder may be named before or behind the name of a command in a group. */
class UserCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void useTheDistribution() {
        System.setProperty(
                Installation.HOME, Path.of("target/haidang").toAbsolutePath().toString());
    }

    @Test
    void folderIsNamedOnEitherSide() {
        String data = folder.toString();
        var calls = List.of(
                List.of("user", "list", "--data", data),
                List.of("user", "--data", data, "list"),
                List.of("audit", "verify", "--data", data),
                List.of("audit", "--data", data, "verify"));
        calls.forEach(call -> assertEquals(0, execute(call).status(), () -> call + ": " + execute(call)));
        assertEquals(4, calls.size());
    }

    @Test
    void nobodyToRemoveIsAnError() {
        var ended = execute(List.of("user", "remove", "lan", "--data", folder.toString()));
        assertEquals(1, ended.status(), ended::text);
        assertTrue(ended.text().contains("lan"), ended::text);
    }

    private record Ended(int status, String text) {}

    private static Ended execute(List<String> call) {
        var text = new StringWriter();
        int status = HaidangCommand.line()
                .setOut(new PrintWriter(text))
                .setErr(new PrintWriter(text))
                .execute(call.toArray(String[]::new));
        return new Ended(status, text.toString());
    }
}
