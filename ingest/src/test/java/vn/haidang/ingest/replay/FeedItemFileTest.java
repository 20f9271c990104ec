package vn.haidang.ingest.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.SharedData;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.replay.ReplayLine.Bad;
import vn.haidang.ingest.replay.ReplayLine.Good;

class FeedItemFileTest {

    private static final String GOOD = """
            {"id":"1","title":"M&#432;a l\\u1edbn","link":"https://TuoiTre.vn/a.htm?utm_source=x","summary":"<b>Tin</b>",\
            "source":"Tuổi Trẻ","category":"c","published":"2025-08-09T09:26:47.2+07:00","fetched":"2025-08-09T09:27:00+07:00"}""";

    @TempDir
    private Path folder;

    @Test
    void goodLineIsAnArticle() throws IOException {
        URI url = URI.create("https://tuoitre.vn/a.htm");
        var expected = new Article(
                ArticleId.of(url),
                url,
                new Source("tuoi-tre", "Tuổi Trẻ", Source.Kind.PRESS, "vn", "vi", 1),
                "Mưa lớn",
                "Tin",
                "",
                null,
                null,
                Instant.parse("2025-08-09T02:26:47.200Z"),
                Instant.parse("2025-08-09T02:27:00Z"),
                Mode.ARCHIVE,
                "tet");
        assertEquals(List.of(new Good(expected)), read(plain(GOOD)));
    }

    @Test
    void badLinesAreNamedAndDoNotStopTheRest() throws IOException {
        var lines = read(packed(
                GOOD,
                "",
                "{broken",
                "[]",
                GOOD.replace("\"title\":\"M&#432;a l\\u1edbn\"", "\"title\":\" \""),
                GOOD.replace("https://TuoiTre.vn", "tuoitre"),
                GOOD.replace("2025-08-09T09:27:00+07:00", "yesterday"),
                GOOD.replace("\"source\":\"Tuổi Trẻ\",", ""),
                GOOD.replace("\"Tuổi Trẻ\"", "\"!!!\""),
                "x".repeat(5_000_000),
                GOOD));
        assertEquals(10, lines.size());
        assertInstanceOf(Good.class, lines.getFirst());
        assertInstanceOf(Good.class, lines.getLast());
        assertEquals(
                List.of(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L),
                lines.stream()
                        .filter(Bad.class::isInstance)
                        .map(line -> ((Bad) line).line())
                        .toList());
    }

    @Test
    void sectionsBelongToTheirPaperAndStrangersGetASlug() {
        assertEquals("vnexpress", KnownSources.of("VnExpress - Thế Giới").id());
        assertEquals(1, KnownSources.of("Thanh Niên").tier());
        assertEquals(
                new Source("bao-dak-lak", "Báo Đắk Lắk", Source.Kind.PRESS, "vn", "vi", 2),
                KnownSources.of("Báo Đắk Lắk"));
    }

    @Test
    void realFileIsReadToTheEnd() throws IOException {
        Path file = SharedData.require("feed-2025-26/items.jsonl.gz");
        Set<ArticleId> ids = new HashSet<>();
        var sources = new TreeMap<String, Integer>();
        long bad;
        try (var lines = FeedItemFile.read(file, Mode.ARCHIVE, "2025-26")) {
            bad = lines.filter(line -> {
                        if (line instanceof Good good) {
                            ids.add(good.article().id());
                            sources.merge(good.article().source().id(), 1, Integer::sum);
                        }
                        return line instanceof Bad;
                    })
                    .count();
        }
        int good = sources.values().stream().mapToInt(Integer::intValue).sum();
        LoggerFactory.getLogger(FeedItemFileTest.class)
                .info("replay: {} good, {} bad, {} distinct ids, {}", good, bad, ids.size(), sources);
        assertEquals(102_637, good + bad);
        assertTrue(bad < 100, "bad: " + bad);
    }

    private static List<ReplayLine> read(Path file) throws IOException {
        try (var lines = FeedItemFile.read(file, Mode.ARCHIVE, "tet")) {
            return lines.toList();
        }
    }

    private Path plain(String... lines) throws IOException {
        return Files.writeString(folder.resolve("items.jsonl"), String.join("\n", lines));
    }

    private Path packed(String... lines) throws IOException {
        Path file = folder.resolve("items.jsonl.gz");
        try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
