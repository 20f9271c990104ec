package vn.haidang.alerting.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Pattern REFUSED = Pattern.compile("Refusal\\.of\\(\\s*\"([a-z-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Properties vietnamese = read("vi");
    private final Properties english = read("en");

    private static Properties read(String language) {
        var properties = new Properties();
        var name = "messages_" + language + ".properties";
        var file = Objects.requireNonNull(Wording.class.getResourceAsStream(name));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(name + " cannot be read", e);
        }
        return properties;
    }

    private static Stream<Term> terms() {
        return Stream.<Term[]>of(
                        AlertState.values(),
                        EventKind.values(),
                        Role.values(),
                        DismissalReason.values(),
                        ResponseForm.values(),
                        Outcome.values(),
                        Track.values())
                .flatMap(Stream::of);
    }

    @Test
    void everyValueHasItsWordInBothLanguages() {
        int words = 0;
        for (var term : terms().toList()) {
            assertFalse(Wording.in(Locale.of("vi", "VN")).word(term).isBlank(), term.key());
            assertFalse(Wording.in(Locale.FRENCH).word(term).isBlank(), term.key());
            words++;
        }
        assertEquals(63, words);
    }

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameBlanks() {
        assertEquals(new TreeSet<>(vietnamese.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
        for (var key : english.stringPropertyNames()) {
            assertEquals(places(english, key), places(vietnamese, key), key);
            assertFalse((english.getProperty(key) + vietnamese.getProperty(key)).contains("'"), key);
        }
    }

    private static Set<String> places(Properties messages, String key) {
        return PLACE.matcher(messages.getProperty(key))
                .results()
                .map(hit -> hit.group())
                .collect(Collectors.toSet());
    }

    @Test
    void everyRefusalHasItsSentenceAndNoSentenceIsLeftOver() throws IOException {
        String guards = Files.readString(Path.of("src/main/java/vn/haidang/alerting/workflow/Guards.java"));
        Set<String> used = REFUSED.matcher(guards)
                .results()
                .map(hit -> "refused." + hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = english.stringPropertyNames().stream()
                .filter(key -> key.startsWith("refused."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, used);
        assertEquals(12, used.size());
    }

    @Test
    void aRefusalReadsWellInVietnamese() {
        var refusal = Refusal.of(
                "stale",
                new Word.Text("lan"),
                new Word.Time(Instant.parse("2026-11-20T01:00:00Z")),
                Word.of(EventKind.ROUTE));
        assertEquals(
                "Đã có người xử lý trước: lan lúc 08:00 20/11/2026 (chuyển đơn vị xử lý). Vui lòng xem lại cảnh báo.",
                Wording.in(Locale.of("vi")).sentence(refusal));
    }

    @Test
    void whatPeopleWroteIsNoPattern() {
        var refusal = Refusal.of("author", new Word.Text("{0} o'clock {"));
        assertTrue(refusal.sentence().startsWith("{0} o'clock { wrote"), refusal.sentence());
        assertEquals("", Wording.in(Locale.ENGLISH).text(new Word.Terms(List.of())));
    }
}
