package vn.haidang.ingest.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {

    @TempDir
    Path folder = Path.of("");

    Path file = Path.of("");

    record Shop(String name, int port, Duration delay, Colour colour, Inner inner, List<Item> items) {}

    record Inner(Path list, boolean open) {}

    record Item(String id) {
        Item {
            if (id.isBlank()) {
                throw new IllegalArgumentException("id is blank, expected a name");
            }
        }
    }

    enum Colour {
        RED,
        BLUE
    }

    private static final String GOOD = """
            name: A
            port: 8080
            delay: 10s
            colour: RED
            inner:
              list: list.txt
              open: true
            items:
              - id: one
              - id: two
            """;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("shop.yaml");
        Files.writeString(folder.resolve("list.txt"), "x");
        Files.writeString(file, GOOD);
    }

    @Test
    void bindsRecordsWithDurationsAndPathsBesideTheFile() {
        var shop = YamlFile.read(file, Shop.class);

        assertEquals(Duration.ofSeconds(10), shop.delay());
        assertEquals(folder.toAbsolutePath().resolve("list.txt"), shop.inner().list());
        assertEquals(List.of("one", "two"), shop.items().stream().map(Item::id).toList());
    }

    @Test
    void laysChangesOverDefaultsKeyByKey() throws IOException {
        var changes = Files.writeString(folder.resolve("mine.yaml"), "inner:\n  open: false\nport: 1\n");

        var shop = YamlFile.read(file, changes, Shop.class);

        assertEquals(
                Map.of("name", "A", "port", 1, "open", false),
                Map.of(
                        "name",
                        shop.name(),
                        "port",
                        shop.port(),
                        "open",
                        shop.inner().open()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            port: 8080     | port: many      | :2: port: got 'many', expected a whole number
            port: 8080     | prot: 8080      | :2: prot: unknown key, expected one of colour, delay, inner, items, name, port
            delay: 10s     | delay: soon     | :3: delay: got 'soon', expected a duration such as 500ms, 10s, 5m, 2h or 7d
            colour: RED    | colour: GREEN   | :4: colour: got 'GREEN', expected one of red, blue
            list: list.txt | list: gone.txt  | :6: inner.list: got 'gone.txt', expected a file or folder that exists
            open: true     | open: perhaps   | :7: inner.open: got 'perhaps', expected true or false
            id: two        | id: ' '         | :10: items.1: id is blank, expected a name
            id: two        | name: two       | :10: items.1.name: unknown key, expected one of id
            name: A        | name: [A]       | :1: name:
            port: 8080     | name: B         | :2: is not valid YAML
            delay: 10s     | x: [            | is not valid YAML
            """)
    void namesFileLineAndKeyOfAMistake(String good, String bad, String expected) throws IOException {
        Files.writeString(file, GOOD.replace(good, bad));

        var mistake = assertThrows(ConfigException.class, () -> YamlFile.read(file, Shop.class));

        assertTrue(message(mistake).startsWith(file.toString()), message(mistake));
        assertTrue(message(mistake).contains(expected), message(mistake));
    }

    @Test
    void namesTheFileOfChangesWhenTheMistakeIsThere() throws IOException {
        var changes = Files.writeString(folder.resolve("mine.yaml"), "inner:\n  opne: false\n");

        var mistake = assertThrows(ConfigException.class, () -> YamlFile.read(file, changes, Shop.class));

        assertTrue(message(mistake).startsWith(changes + ":2: inner.opne: unknown key"), message(mistake));
    }

    @Test
    void saysWhichKeyIsMissing() throws IOException {
        Files.writeString(file, GOOD.replace("port: 8080\n", ""));

        var mistake = assertThrows(ConfigException.class, () -> YamlFile.read(file, Shop.class));

        assertTrue(message(mistake).contains("port"), message(mistake));
    }

    @Test
    void saysThatAFileIsNotThere() {
        var gone = folder.resolve("gone.yaml");

        var mistake = assertThrows(ConfigException.class, () -> YamlFile.read(gone, Shop.class));

        assertEquals(gone + ": there is no such file", message(mistake));
    }

    private static String message(Throwable mistake) {
        return String.valueOf(mistake.getMessage());
    }
}
