package vn.haidang.deploy.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.deploy.application.Installation;

class EvidenceCommandTest {

    private static final String LOST = """
            {"article":"0123456789abcdef0123456789abcdef","revision":1,\
            "stored":{"file":"2026-11/pages-0001.warc.gz","offset":0,"length":10,"sha256":"00"},\
            "capture":{"at":"2026-11-21T08:00:00Z","page":{"url":"https://bao.example/a","bytes":1,\
            "sha256":"%s","file":"2026-11/pages-0001.warc.gz","offset":0}}}
            """.formatted("0".repeat(64));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void namesWhatIsMissingAndFails() throws IOException {
        assertEquals(0, verify().status());
        var month = Files.createDirectories(folder.resolve("evidence/2026-11"));
        Files.writeString(month.resolve("captures.jsonl"), LOST);

        var after = verify();

        assertEquals(1, after.status());
        assertTrue(after.text().contains("CHANGED 2026-11/pages-0001.warc.gz, bytes 0 to 10"), after.text());
    }

    private record Ended(int status, String text) {}

    private Ended verify() {
        System.setProperty(
                Installation.HOME, Path.of("target/haidang").toAbsolutePath().toString());
        var text = new StringWriter();
        int status = HaidangCommand.line()
                .setOut(new PrintWriter(text))
                .execute("evidence", "verify", "--data", folder.toString());
        return new Ended(status, text.toString());
    }
}
