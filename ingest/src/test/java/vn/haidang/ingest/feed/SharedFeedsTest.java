package vn.haidang.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import vn.haidang.ingest.SharedData;
import vn.haidang.ingest.page.PlainText;
import vn.haidang.ingest.stream.Json;

/** Measures the parser on the test feeds of two other parsers; prints what it found. */
class SharedFeedsTest {

    private static final Logger log = LoggerFactory.getLogger(SharedFeedsTest.class);
    private static final URI BASE = URI.create("http://example.com/feed");

    @Test
    void feedparserFilesAreReadOrRefusedAndValuesCompared() throws IOException {
        Path folder = SharedData.require("feeds/feedparser");
        var score = new Score();
        for (JsonNode file : Json.mapper().readTree(Files.readAllBytes(folder.resolve("expectations.json")))) {
            Optional<Feed> feed = score.parse(folder.resolve(file.path("file").stringValue()));
            for (JsonNode check : file.path("checks")) {
                if (check.path("op").stringValue().equals("eq")) {
                    score.compare(path(check.path("path")), check.path("value"), feed);
                }
            }
        }
        log.info("feedparser: {}", score);
        assertEquals(793, score.files);
        assertTrue(score.parsed >= 700, "parsed: " + score.parsed);
    }

    @Test
    void gofeedFilesAreReadOrRefusedAndValuesCompared() throws IOException {
        Path folder = SharedData.require("feeds/gofeed");
        var score = new Score();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Optional<Feed> feed = score.parse(file);
            Path expected = Path.of(file.toString().replaceFirst("xml$", "json"));
            if (Files.exists(expected)) {
                JsonNode json = Json.mapper().readTree(Files.readAllBytes(expected));
                String items = file.toString().contains("/atom/") ? "entries" : "items";
                score.compare("feed.title", json.path("title"), feed);
                score.compare("entries.0.title", json.path(items).path(0).path("title"), feed);
                score.compare("entries.0.link", json.path(items).path(0).path("link"), feed);
            }
        }
        log.info("gofeed: {}", score);
        assertTrue(score.files >= 400, "files: " + score.files);
    }

    private static String path(JsonNode steps) {
        return String.join(".", steps.valueStream().map(JsonNode::asString).toList());
    }

    private static final class Score {

        private int files;
        private int parsed;
        private final Map<String, Integer> compared = new TreeMap<>();
        private final Map<String, Integer> equal = new TreeMap<>();

        Optional<Feed> parse(Path file) throws IOException {
            files++;
            try {
                var feed = FeedParser.parse(Files.readAllBytes(file), null, BASE);
                parsed++;
                return Optional.of(feed);
            } catch (NotAFeedException e) {
                log.debug("{}: {}", file.getFileName(), e.getMessage());
                return Optional.empty();
            }
        }

        void compare(String path, JsonNode expected, Optional<Feed> feed) {
            Optional<String> got = feed.flatMap(found -> value(found, path));
            if (expected.isString() && got.isPresent()) {
                compared.merge(path, 1, Integer::sum);
                boolean same = PlainText.line(expected.stringValue()).equals(got.get());
                if (!same) {
                    log.debug("{}: got '{}', expected '{}'", path, got.get(), expected.stringValue());
                }
                equal.merge(path, same ? 1 : 0, Integer::sum);
            }
        }

        private static Optional<String> value(Feed feed, String path) {
            Optional<FeedItem> first = feed.items().stream().findFirst();
            return switch (path) {
                case "feed.title" -> Optional.of(feed.title());
                case "entries.0.title" -> first.map(FeedItem::title);
                case "entries.0.link" -> first.map(item -> String.valueOf(item.link()));
                case "entries.0.summary", "entries.0.description" -> first.map(FeedItem::summary);
                case "entries.0.content.0.value" -> first.map(FeedItem::content);
                case "entries.0.id" -> first.map(item -> String.valueOf(item.id()));
                default -> Optional.empty();
            };
        }

        @Override
        public String toString() {
            return parsed + " of " + files + " files read; equal " + equal + " of " + compared;
        }
    }
}
