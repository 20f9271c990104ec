package vn.haidang.deploy.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.AnalyzeSettings;
import vn.haidang.analyze.Analyzer;
import vn.haidang.analyze.result.Tone;

class TrendLinesTest {

    private static final Path DATA = Path.of("../analyze/data");
    private static final Analyzer ANALYZER = Analyzer.load(new AnalyzeSettings(
            DATA.resolve("provinces"),
            DATA.resolve("topics.yaml"),
            DATA.resolve("tone.yaml"),
            DATA.resolve("response.yaml"),
            DATA.resolve("vietnamese.model"),
            1));

    private final TrendLines lines = new TrendLines(ANALYZER, Set.of("binh-dinh"));

    @Test
    void labelledLinesAreTakenAsTheyAre() {
        lines.take("""
                {"title":"Lũ lớn","source":"VnExpress - Thời Sự","url":"https://a.example/1","story":"s1",\
                "published":"2026-03-01T01:00:00+07:00","fetched":"2026-03-01T08:00:00+07:00",\
                "places":{"binh-dinh":"about","phu-yen":"about"},"topics":["environment"],"tone":"unfavourable",\
                "response":"remedy","evidence":[{"label":"place:binh-dinh","text":"Quy Nhơn"}]}""");
        var sightings = lines.history().sightings();
        assertEquals(1, sightings.size());
        var sighting = sightings.getFirst();
        assertEquals("VnExpress", sighting.outlet());
        assertEquals("s1", sighting.story());
        assertEquals(Instant.parse("2026-03-01T01:00:00Z"), sighting.firstSeenAt());
        assertEquals(Tone.UNFAVOURABLE, sighting.tone());
        assertEquals(Set.of("Quy Nhơn"), sighting.places());
    }

    @Test
    void otherLinesAreLabelledHereAndOneAddressCountsOnce() {
        for (var province : List.of("Bình Định", "Bình Định", "Cà Mau")) {
            lines.take("""
                    {"title":"Khởi công cầu mới ở %s","url":"https://a.example/%d","published":"2026-03-01T01:00:00Z"}""".formatted(province, province.length()));
        }
        assertEquals(2, lines.history().crawled().size());
        assertEquals(1, lines.history().sightings().size());
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThrows(IllegalArgumentException.class, () -> lines.take("{\"title\":\"Lũ\"}"));
        assertThrows(IllegalArgumentException.class, () -> lines.take("no JSON"));
        assertThrows(IllegalArgumentException.class, lines::history);
    }
}
