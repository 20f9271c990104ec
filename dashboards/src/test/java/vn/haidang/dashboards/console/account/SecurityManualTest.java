package vn.haidang.dashboards.console.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.Role;

/** The manual says what the code does. */
class SecurityManualTest {

    private static final Path MANUAL = Path.of("../deploy/docs/security.md");

    @Test
    void theTableOfRightsIsTheCode() throws IOException {
        var lines = Files.readAllLines(MANUAL);
        var header = cells(lines, "| right |");
        int compared = 0;
        for (var right : Right.values()) {
            var cells = cells(lines, "| `" + right + "`");
            var told = EnumSet.noneOf(Role.class);
            for (var role : Role.values()) {
                if (cells.get(header.indexOf(role.code().replace('-', ' '))).equals("yes")) {
                    told.add(role);
                }
                compared++;
            }
            assertEquals(right.roles(), told, right::name);
        }
        assertEquals(9 * 5, compared);
    }

    private static List<String> cells(List<String> lines, String beginning) {
        String line = lines.stream()
                .filter(row -> row.startsWith(beginning))
                .findFirst()
                .orElseThrow();
        return Stream.of(line.split("\\|")).map(String::strip).toList();
    }

    @Test
    void everyTestThatTheManualNamesIsThere() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            String sources = files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(SecurityManualTest::read)
                    .collect(Collectors.joining());
            var named = Pattern.compile("`(\\w+Test)\\.(\\w+)`")
                    .matcher(Files.readString(MANUAL))
                    .results()
                    .toList();
            named.forEach(name -> assertTrue(
                    sources.contains("class " + name.group(1) + " ")
                            && sources.contains("void " + name.group(2) + "()"),
                    name::group));
            assertTrue(named.size() > 20, "named: " + named.size());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError("cannot read " + file, e);
        }
    }
}
