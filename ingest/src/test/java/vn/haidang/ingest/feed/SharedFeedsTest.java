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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** Files of feedparser with an expectation that we do not meet, and why not. */
    private static final Map<String, String> DIFFERENT = Map.ofEntries(
            Map.entry("atom/entry_author_map_author.xml", "an author's e-mail address is left out"),
            Map.entry("atom10/entry_author_map_author.xml", "an author's e-mail address is left out"),
            Map.entry(
                    "atom/entry_published_parsed_date_overwriting.xml",
                    "of two dates of an old Atom item Rome takes the first"),
            Map.entry("atom/entry_updated_multiple_values.xml", "of several dates Rome takes the last"),
            Map.entry("rss/item_description_and_summary.xml", "an RSS item has no summary beside its description"),
            Map.entry("rss/item_summary_and_description.xml", "an RSS item has no summary beside its description"),
            Map.entry(
                    "rss/item_description_not_a_doctype.xml",
                    "the description is markup that never ends, without text"),
            Map.entry("namespace/atommathml.xml", "formulas are not text"),
            Map.entry("namespace/rss2.0mathml.xml", "formulas are not text"),
            Map.entry("namespace/atomsvgdesc.xml", "words inside a drawing are not text"),
            Map.entry("namespace/atomsvgtitle.xml", "words inside a drawing are not text"),
            Map.entry(
                    "base/http_entry_id_base_content_location.xml",
                    "an id is compared, not opened, and stays as written"),
            Map.entry("base/http_entry_id_base_docuri.xml", "an id is compared, not opened, and stays as written"),
            Map.entry("base/http_item_link_base_docuri.xml", "the address it was fetched from is another here"),
            Map.entry("lang/http_content_language.xml", "the language is in a header that is not kept"));

    /** Checks of title, link, id, dates, summary, content, author, language in feedparser's part. */
    private static final int CHECKS = 234;

    @Test
    void everyExpectationOfFeedparserHoldsOrHasItsReason() throws IOException {
        Path folder = SharedData.require("feeds/feedparser");
        int run = 0;
        var unreadable = new TreeSet<String>();
        var different = new TreeMap<String, String>();
        for (JsonNode file : Json.mapper().readTree(Files.readAllBytes(folder.resolve("expectations.json")))) {
            String name = file.path("file").stringValue();
            Optional<Feed> feed = parse(folder.resolve(name));
            if (feed.isEmpty()) {
                unreadable.add(name);
                continue;
            }
            for (JsonNode check : file.path("checks")) {
                Optional<String> got = check.path("op").asString().equals("eq")
                        ? FeedValue.of(feed.get(), path(check.path("path")))
                        : Optional.empty();
                if (got.isPresent()) {
                    run++;
                    String expected = FeedValue.expected(check.path("value"));
                    if (!FeedValue.normal(got.get()).equals(expected)) {
                        different.put(name, "got '" + got.get() + "', expected '" + expected + "'");
                    }
                }
            }
        }
        log.info("feedparser: {} checks, unlike in {}, unreadable {}", run, different, unreadable);
        assertEquals(CHECKS, run);
        assertEquals(DIFFERENT.keySet(), different.keySet());
        assertEquals(UNREADABLE, unreadable);
    }

    /** None of them has an expectation about an item: DOCTYPEs with entities, formats without items, CDF. */
    private static final Set<String> UNREADABLE = new TreeSet<>(Set.of(
            "base/cdf_item_abstract_xml_base.xml",
            "rss/newlocation.xml",
            "rss/rss_version_091_netscape.xml",
            "rss/rss_version_091_userland.xml",
            "rss/rss_version_092.xml",
            "rss/rss_version_093.xml",
            "rss/rss_version_094.xml",
            "rss/rss_version_20.xml",
            "rss/rss_version_201.xml",
            "rdf/doctype_contains_entity_decl.xml",
            "rdf/rss_version_10.xml",
            "rss/entity_in_doctype.xml",
            "rss/rss_version_090.xml",
            "rss/rss_version_21.xml"));

    private static Optional<Feed> parse(Path file) throws IOException {
        try {
            return Optional.of(FeedParser.parse(Files.readAllBytes(file), null, BASE));
        } catch (NotAFeedException e) {
            log.debug("{}: {}", file.getFileName(), e.getMessage());
            return Optional.empty();
        }
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
