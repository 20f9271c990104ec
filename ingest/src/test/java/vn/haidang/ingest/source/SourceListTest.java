package vn.haidang.ingest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.haidang.ingest.article.Audience;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.config.ConfigException;

class SourceListTest {

    private static final String GOOD = """
            sources:
              - id: bao-a
                name: Báo A
                kind: press
                country: vn
                language: vi
                tier: 3
                feeds: [https://a.vn/home.rss]
                every: 10m
                fullText: true
                checked: never
            """;

    @TempDir
    private Path folder;

    @Test
    void sourceIsReadFromItsFile() throws IOException {
        var expected = new FeedSource(
                new Source("bao-a", "Báo A", Source.Kind.PRESS, "vn", "vi", 3),
                List.of(URI.create("https://a.vn/home.rss")),
                Duration.ofMinutes(10),
                FullText.PAGE,
                null,
                null);
        assertEquals(List.of(expected), read(GOOD).sources());
    }

    @Test
    void anAudienceIsKnownOnlyWhereTheFileSaysWhoCountedIt() throws IOException {
        var counted = GOOD.replace(
                "checked: never",
                "audience: {count: 1200000, origin: \"visits a day, the outlet, June 2026\"}\n    checked: never");

        assertEquals(Map.of(), read(GOOD).audiences());
        assertEquals(
                Map.of("bao-a", new Audience(1_200_000, "visits a day, the outlet, June 2026")),
                read(counted).audiences());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tier: 3 | tier: 4 | tier is '4'",
                "kind: press | kind: radio | press, social",
                "every: 10m | every: 10s | expected 1m or more",
                "every: 10m | every: soon | expected a duration",
                "fullText: true | fullText: maybe | true",
                "checked: never | audience: {count: 5, origin: ' '} | expected who counted what",
                "checked: never | audience: {count: 0, origin: us} | expected 1 or more",
                "https://a.vn/home.rss | ftp://a.vn/home.rss | expected an http or https address",
                "[https://a.vn/home.rss] | [] | one address at least",
                "checked: never | checked: today | expected never or a day",
                "id: bao-a | id: Báo A | lower-case letters",
            })
    void mistakeIsNamedWithFileAndExpectation(String right, String wrong, String complaint) {
        var mistake = assertThrows(ConfigException.class, () -> read(GOOD.replace(right, wrong)));
        assertTrue(String.valueOf(mistake.getMessage()).contains(complaint), mistake.getMessage());
        assertTrue(String.valueOf(mistake.getMessage()).contains("sources.yaml:"), mistake.getMessage());
    }

    @Test
    void sameIdTwiceIsRefused() {
        String twice = GOOD + GOOD.replace("sources:\n", "");
        assertThrows(ConfigException.class, () -> read(twice));
    }

    @Test
    void shippedListIsValidAndUnchecked() {
        var sources = SourceList.read(Path.of("data/sources.yaml")).sources();
        assertTrue(sources.size() >= 20, "sources: " + sources.size());
        sources.forEach(source -> assertNull(source.checked()));
    }

    private SourceList read(String yaml) throws IOException {
        return SourceList.read(Files.writeString(folder.resolve("sources.yaml"), yaml));
    }
}
