package vn.haidang.deploy.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.Occasion;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.SurgeReasons;
import vn.haidang.analyze.result.SurgeReasons.Part;
import vn.haidang.analyze.result.TrendReport;
import vn.haidang.analyze.result.TrendSeries;
import vn.haidang.analyze.result.Voice;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.deploy.TestServers;
import vn.haidang.ingest.stream.Json;

/** Surges and reports reach the real archive as their topics say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrendArchiveTest {

    private static final Instant TENTH = Instant.parse("2026-03-10T03:00:00Z");

    private Pipeline pipeline;
    private ArchiveReader reader;

    @BeforeAll
    void start() throws Exception {
        pipeline = new Pipeline(TestServers.shared());
        reader = pipeline.archive().reader();
    }

    @AfterAll
    void stop() {
        pipeline.close();
    }

    @Test
    void surgesAreReadBackAsTheyCameLatestFirst() throws Exception {
        var first = surge("surge-read", TENTH, "</script>\u202E\u0000 ${x} \"}}\n{\"delete\":{}}");
        var second = surge("surge-read", TENTH.plusSeconds(3_600), "lũ lớn");
        send(first);
        send(second);
        pipeline.awaitCommit();
        Pipeline.await("two surges", () -> surges(TENTH.minusSeconds(1)).size() == 2);

        assertEquals(List.of(second, first), surges(TENTH.minusSeconds(1)));
        assertEquals(List.of(second), surges(TENTH), "those that end later");
        assertEquals(List.of(second), reader.surges("surge-read", Instant.EPOCH, 1));
        assertEquals(List.of(), reader.surges("surge-none", Instant.EPOCH, 9));
    }

    @Test
    void theLatestReportOfAProvinceStays() throws Exception {
        var day = LocalDate.of(2026, 3, 10);
        send(report("trend-read", day));
        send(report("trend-read", day.plusDays(1)));
        pipeline.awaitCommit();
        Pipeline.await(
                "a report",
                () -> reader.trends("trend-read")
                        .filter(report -> report.day().equals(day.plusDays(1)))
                        .isPresent());

        assertEquals(
                report("trend-read", day.plusDays(1)),
                reader.trends("trend-read").orElseThrow());
        assertTrue(reader.trends("trend-none").isEmpty());
    }

    @Test
    void poisonIsADeadLetterAndTheRestGoesOn() throws Exception {
        var wild = surge("surge-dead,*", TENTH, "x");
        var timeless = surge("surge-dead", Instant.parse("+200000-01-01T00:00:00Z"), "x");
        send(wild);
        send(timeless);
        pipeline.send(
                AnalyzeTopics.SURGES.name(), "other", Json.mapper().writeValueAsBytes(surge("surge-dead", TENTH, "x")));
        pipeline.send(AnalyzeTopics.TRENDS.name(), "trend-dead", null);
        send(surge("surge-dead", TENTH, "x"));
        pipeline.awaitCommit();
        Pipeline.await(
                "the sound surge",
                () -> reader.surges("surge-dead", Instant.EPOCH, 9).size() == 1);

        var keys = pipeline.dead(AnalyzeTopics.SURGES.name()).stream()
                .map(Pipeline.Letter::key)
                .toList();
        assertTrue(keys.containsAll(List.of(wild.id(), timeless.id(), "other")), keys::toString);
        var letters = pipeline.dead(AnalyzeTopics.TRENDS.name());
        assertTrue(letters.stream().anyMatch(letter -> letter.key().equals("trend-dead")), letters::toString);
    }

    private List<Surge> surges(Instant after) {
        return reader.surges("surge-read", after, 9);
    }

    private void send(Surge surge) throws Exception {
        pipeline.send(AnalyzeTopics.SURGES.name(), surge.id(), Json.mapper().writeValueAsBytes(surge));
    }

    private void send(TrendReport report) throws Exception {
        pipeline.send(
                AnalyzeTopics.TRENDS.name(), report.province(), Json.mapper().writeValueAsBytes(report));
    }

    private static Surge surge(String province, Instant to, String term) {
        return new Surge(
                TrendSeries.of(province, "environment"),
                to.minusSeconds(86_400),
                to,
                Occasion.WEEKEND,
                Surge.Step.OPENED,
                4,
                0.25,
                1e-12,
                List.of("a1"),
                new SurgeReasons(List.of(), List.of(new Part(term, 4)), List.of(), List.of()));
    }

    private static TrendReport report(String province, LocalDate day) {
        var voice = new Voice(TrendSeries.of(province, "environment"), 3, 1);
        return new TrendReport(province, day.minusDays(9), day, List.of(), List.of(), List.of(), List.of(voice));
    }
}
