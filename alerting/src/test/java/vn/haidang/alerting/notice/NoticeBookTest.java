package vn.haidang.alerting.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.ingest.config.ConfigException;

@SuppressWarnings("NullAway.Init")
class NoticeBookTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @TempDir
    Path folder;

    @Test
    void theFileDeliveredTellsNobody() {
        var book = load(Path.of("data/notices.yaml"));

        assertEquals(0, book.recipients().size());
        assertEquals("0 recipients; channels: email, hub", book.summary());
    }

    @Test
    void theExamplesInTheFileDeliveredAreGood() throws IOException {
        String text = Files.readString(Path.of("data/notices.yaml"))
                .replace("recipients: []", "")
                .replaceAll("(?m)^# (recipients:|  .*[:}].*)$", "$1");
        text = text.substring(0, text.indexOf("# One entry")) + text.substring(text.indexOf("recipients:"));

        assertEquals(
                5,
                load(Files.writeString(folder.resolve("n.yaml"), text.replace("webhook: dieu-hanh", "webhook: hub")))
                        .recipients()
                        .size());
    }

    @Test
    void namesFileLineAndKeyOfAMistake() throws IOException {
        String good = Files.readString(Path.of("src/test/resources/vn/haidang/alerting/notice/notices.yaml"));
        Map<String, String> mistakes = new LinkedHashMap<>();
        mistakes.put("zone: Asia/Ho_Chi_Minh", "zone: Asia/Saigong");
        mistakes.put("from: \"21:00\"", "from: \"21 giờ\"");
        mistakes.put("digests: [\"07:00\", \"16:30\"]", "digests: []");
        mistakes.put("digests: [\"07:00\"", "digests: [\"17:00\"");
        mistakes.put("raised: [duty-officer", "rased: [duty-officer");
        mistakes.put("submitted: [leader]", "submitted: [boss]");
        mistakes.put("email: duty@example.vn", "email: duty");
        mistakes.put("telegram: \"-100123\"", "telegram: \"abc def\"");
        mistakes.put("id: desk", "id: duty");
        mistakes.put("language: en", "language: fr");
        mistakes.put("department: Sở Y tế, ", "");
        mistakes.put("webhook: hub", "webhook: hob");
        mistakes.put("provinces: [quang-nam]", "provinces: [quang-nom]");
        mistakes.put("name: Tổ trực,", "name: \"Tổ\\ntrực\",");
        mistakes.put("from: high", "form: high");
        int refused = 0;
        for (var mistake : mistakes.entrySet()) {
            String bad = good.replace(mistake.getKey(), mistake.getValue());
            var file = Files.writeString(folder.resolve("bad.yaml"), bad);
            String told = String.valueOf(assertThrows(ConfigException.class, () -> load(file), mistake::toString)
                    .getMessage());
            assertTrue(told.contains("bad.yaml") && told.contains("expected"), told);
            refused++;
        }
        assertEquals(15, refused);
    }

    @Test
    void quietHoursMayPassMidnightOrNot() {
        var night = new QuietHours(LocalTime.of(21, 0), LocalTime.of(6, 30));
        var noon = new QuietHours(LocalTime.of(11, 30), LocalTime.of(13, 0));

        assertEquals(at("06:30"), night.release(Severity.LOW, at("06:29"), ZONE));
        assertEquals(at("06:30"), night.release(Severity.LOW, at("06:30"), ZONE));
        assertEquals(at("06:30").plusSeconds(86_400), night.release(Severity.NORMAL, at("21:00"), ZONE));
        assertEquals(at("22:00"), night.release(Severity.URGENT, at("22:00"), ZONE));
        assertEquals(at("13:00"), noon.release(Severity.LOW, at("12:00"), ZONE));
        assertEquals(at("13:01"), noon.release(Severity.LOW, at("13:01"), ZONE));
    }

    @Test
    void theNextDigestMayBeTomorrows() {
        var book = load(Path.of("src/test/resources/vn/haidang/alerting/notice/notices.yaml"));

        assertEquals(at("16:30"), book.nextDigest(at("07:00")));
        assertEquals(at("07:00").plusSeconds(86_400), book.nextDigest(at("16:30")));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-20T00:00:00Z")
                .atZone(ZONE)
                .with(LocalTime.parse(time))
                .toInstant();
    }

    private static NoticeBook load(Path file) {
        return NoticeBook.load(
                file,
                Set.of("email", "hub"),
                Map.of("binh-dinh", "Bình Định", "quang-nam", "Quảng Nam"),
                URI.create("https://haidang.example"));
    }
}
