package vn.haidang.deploy.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.haidang.ingest.stream.Json;

class ExtractLinesTest {

    private static final String PAGE = """
            <html lang=vi><title>Mưa lớn - Báo A</title><meta property=og:site_name content="Báo A">
            <h1>Mưa lớn</h1><p>Sáng 31-1, mưa lớn làm ngập nhiều tuyến phố trung tâm thành phố Quy Nhơn.</p>
            <span class=date>31/01/2026 08:47</span></html>
            """;

    private final ExtractLines lines =
            new ExtractLines(Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void pageInTheLineIsRead() {
        var answer = answer(Map.of("id", "1", "url", "https://a.vn/1", "html", PAGE));
        assertEquals("1", answer.path("id").asString());
        assertEquals("Mưa lớn", answer.path("title").asString());
        assertEquals(
                "Sáng 31-1, mưa lớn làm ngập nhiều tuyến phố trung tâm thành phố Quy Nhơn.",
                answer.path("body").asString());
        assertEquals("2026-01-31T08:47:00+07:00", answer.path("publishedAt").asString());
        assertEquals("Báo A", answer.path("siteName").asString());
        assertEquals("vi", answer.path("language").asString());
        assertTrue(answer.path("author").isNull());
    }

    @Test
    void packedFileIsRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("page.html.gz");
        try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        var answer = answer(Map.of("id", "2", "url", "https://a.vn/1", "path", file.toString()));
        assertEquals("Mưa lớn", answer.path("title").asString());
    }

    @Test
    void lineThatCannotBeHandledSaysWhy() {
        assertTrue(
                answer(Map.of("id", "3", "path", "/no/such/page")).path("error").isString());
        assertTrue(answer(Map.of("id", "4")).path("error").isString());
        assertTrue(Json.mapper().readTree(lines.answer("{")).path("error").isString());
    }

    @Test
    void feedFileIsReadOrSaysWhyNot(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("feed.xml");
        Files.writeString(
                file, "<rss version='2.0'><channel><title>A</title><item><title>x</title></item></channel></rss>");
        JsonNode feed = Json.mapper().readTree(FeedLines.answer(file.toString()));
        assertEquals("A", feed.path("title").asString());
        assertEquals("x", feed.path("items").path(0).path("title").asString());
        assertTrue(Json.mapper()
                .readTree(FeedLines.answer("/no/such/feed"))
                .path("error")
                .isString());
    }

    private JsonNode answer(Map<String, String> question) {
        return Json.mapper().readTree(lines.answer(Json.mapper().writeValueAsString(question)));
    }
}
