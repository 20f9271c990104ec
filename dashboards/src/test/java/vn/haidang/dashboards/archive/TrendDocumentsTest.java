package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.haidang.analyze.result.Occasion;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.SurgeReasons;
import vn.haidang.analyze.result.Tone;
import vn.haidang.analyze.result.TrendReport;
import vn.haidang.analyze.result.TrendSeries;
import vn.haidang.analyze.result.Voice;
import vn.haidang.ingest.stream.Json;

class TrendDocumentsTest {

    private static final Instant END = Instant.parse("2026-03-10T03:00:00Z");

    @Test
    void aSurgeGoesToItsProvinceUnderItsNameAndComesBackAsItWas() {
        var surge = surge("binh-dinh");
        var document = TrendDocuments.of(surge.id(), surge, 7, Samples.NOW).getFirst();
        var json = Json.mapper().valueToTree(SurgeDocument.of(surge, Samples.NOW));

        assertEquals("haidang-surges-binh-dinh", document.index());
        assertEquals("binh-dinh/safety/neutral/all/2026-03-10T03:00:00Z", document.id());
        assertEquals(7, document.version());
        assertEquals(List.of(), unmapped("surges", json));
        assertEquals(END.toString(), json.get("ended").asString());
        assertEquals("neutral", json.get("tone").asString());
        assertEquals(surge, Json.mapper().treeToValue(json.get("surge"), Surge.class));
    }

    @Test
    void aReportReplacesTheOneBefore() {
        var report = report("binh-dinh");
        var document = TrendDocuments.of("binh-dinh", report, 8, Samples.NOW).getFirst();
        var json = Json.mapper().valueToTree(TrendDocument.of(report, Samples.NOW));

        assertEquals("haidang-trends-binh-dinh", document.index());
        assertEquals("binh-dinh", document.id());
        assertEquals(List.of(), unmapped("trends", json));
        assertEquals(report, Json.mapper().treeToValue(json.get("report"), TrendReport.class));
    }

    @Test
    void whatHasAnotherKeyOrNoProvinceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> TrendDocuments.of("x", surge("binh-dinh"), 1, Samples.NOW));
        assertThrows(IllegalArgumentException.class, () -> TrendDocuments.of("x", report("binh-dinh"), 1, Samples.NOW));
        var wild = surge("binh-*");
        assertThrows(IllegalArgumentException.class, () -> TrendDocuments.of(wild.id(), wild, 1, Samples.NOW));
        assertThrows(IllegalArgumentException.class, () -> TrendDocuments.of("a,b", report("a,b"), 1, Samples.NOW));
    }

    @Test
    void oneProvinceIsAskedForInItsOwnIndices() {
        var surges = TrendQuestion.surges("binh-dinh", END, 5);
        assertEquals(List.of("haidang-surges-binh-dinh"), surges.index());
        assertTrue(surges.toString().contains("2026-03-10T03:00:00Z"), surges::toString);
        assertEquals(
                List.of("haidang-trends-binh-dinh"),
                TrendQuestion.report("binh-dinh").index());
        assertThrows(IllegalArgumentException.class, () -> TrendQuestion.report("*"));
    }

    private static Surge surge(String province) {
        return new Surge(
                TrendSeries.of(province, "safety").of(Tone.NEUTRAL),
                END.minusSeconds(86_400),
                END,
                Occasion.HOLIDAY,
                Surge.Step.GREW,
                8,
                0.5,
                1e-9,
                List.of("a", "b"),
                new SurgeReasons(List.of(), List.of(), List.of(), List.of()));
    }

    private static TrendReport report(String province) {
        var day = LocalDate.of(2026, 3, 10);
        return new TrendReport(
                province,
                day.minusDays(3),
                day,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Voice(TrendSeries.of(province, "safety"), 3, 1)));
    }

    private static List<String> unmapped(String template, JsonNode document) {
        var mapping = Objects.requireNonNull(
                Json.mapper().readTree(Templates.definition(template, 0)).at("/template/mappings/properties"));
        return document.propertyNames().stream()
                .filter(name -> !mapping.has(name))
                .toList();
    }
}
