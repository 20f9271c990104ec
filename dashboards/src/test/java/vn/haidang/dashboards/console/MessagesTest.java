package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.analyze.result.MemberRole;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.console.page.ArticleRow;
import vn.haidang.dashboards.console.page.Language;
import vn.haidang.dashboards.console.page.Wording;
import vn.haidang.dashboards.console.search.MistakeKind;
import vn.haidang.dashboards.console.story.StoryNotice;
import vn.haidang.ingest.article.Source;

class MessagesTest {

    private static final Pattern USED = Pattern.compile("#\\{([a-z][A-Za-z.]*)[}(]");

    private final Properties vietnamese = read("vi");
    private final Properties english = read("en");

    private static Properties read(String language) {
        var properties = new Properties();
        var file =
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream("messages_" + language + ".properties"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError("messages cannot be read", e);
        }
        return properties;
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(new TreeSet<>(vietnamese.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
        assertTrue(vietnamese.size() > 150, "messages: " + vietnamese.size());
        assertTrue(
                vietnamese.values().stream().noneMatch(value -> value.toString().isBlank()));
    }

    @Test
    void everyValueHasItsWord() {
        var topics = Stream.of(
                "sovereignty",
                "border",
                "investment",
                "tourism",
                "diplomacy",
                "policy",
                "society",
                "environment",
                "safety",
                "other");
        List<String> keys = Stream.of(
                        topics.map(topic -> "topic." + topic),
                        named("tone.", Tone.values()),
                        named("response.", Response.values()),
                        named("place.", PlaceStatus.values()),
                        named("severity.", Severity.values()),
                        named("facet.", Facet.values()),
                        named("article.kind.", Source.Kind.values()),
                        named("mistake.", MistakeKind.values()),
                        named("role.", MemberRole.values()),
                        named("story.notice.", StoryNotice.values()),
                        Stream.of("tier.1", "tier.2", "tier.3", "tier.short.1", "tier.short.2", "tier.short.3"),
                        Stream.of(
                                "language.und",
                                "reason.words",
                                "error.400",
                                "error.403",
                                "error.404",
                                "error.500",
                                "error.503"))
                .flatMap(stream -> stream)
                .toList();
        keys.forEach(key -> assertTrue(vietnamese.containsKey(key), key));
        assertTrue(keys.size() > 45, "keys checked: " + keys.size());
    }

    private static Stream<String> named(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + ArticleRow.value(value));
    }

    @Test
    void templatesUseOnlyMessagesThatExist() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/vn/haidang/dashboards/console/templates"))) {
            for (var file : files.toList()) {
                used.addAll(USED.matcher(Files.readString(file))
                        .results()
                        .map(hit -> hit.group(1))
                        .collect(Collectors.toSet()));
            }
        }
        used.forEach(key -> assertTrue(vietnamese.containsKey(key), key));
        assertTrue(used.size() > 60, "messages used: " + used.size());
    }

    @Test
    void wordsNumbersAndTimesAreThoseOfTheReader() {
        var vi = new Wording(new ConsoleBeans().messageSource(), Language.VI.locale());
        var en = new Wording(new ConsoleBeans().messageSource(), Language.EN.locale());
        assertEquals("1.234.567", vi.number(1_234_567));
        assertEquals("1,234,567", en.number(1_234_567));
        assertEquals("+12%", vi.change(0.12));
        assertEquals("−5%", vi.change(-0.05));
        assertEquals("21/11/2026 15:20", en.time(Samples.NOW));
        assertEquals("2 ngày 5 giờ", vi.span(Duration.ofHours(-53)));
        assertEquals("3 h 20 min", en.span(Duration.ofMinutes(200)));
        assertEquals("Tiếng Hàn", vi.language("ko"));
        assertEquals("Tiếng Thụy Điển", vi.language("sv"), "not in the messages, known to the platform");
        assertEquals("Brazil", en.country("br"));
        assertEquals("own-topic", vi.topic("own-topic"));
        assertEquals("Từ ngữ trong bài", vi.reason("place.unheard-of"));
    }
}
