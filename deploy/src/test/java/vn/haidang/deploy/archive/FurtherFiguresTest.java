package vn.haidang.deploy.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.query.QueryDocument;
import vn.haidang.analyze.query.QuerySet;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.ArticleSearch;
import vn.haidang.dashboards.archive.ArticleVersion;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.correction.CorrectedLabel;
import vn.haidang.dashboards.correction.Correction;
import vn.haidang.dashboards.correction.CorrectionEvent;
import vn.haidang.dashboards.correction.CorrectionRecords;
import vn.haidang.dashboards.correction.KafkaCorrectionLog;
import vn.haidang.dashboards.correction.StandingCorrection;
import vn.haidang.dashboards.correction.Withdrawal;
import vn.haidang.dashboards.map.MapPlace;
import vn.haidang.dashboards.map.ProvinceMaps;
import vn.haidang.deploy.TestServers;
import vn.haidang.ingest.stream.Topics;

/** Counts by query, versions of articles and corrections of labels, on the real archive and the real broker. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FurtherFiguresTest {

    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

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
    void placesOnTheMapAreCountedAsTheStreamMatchesThemAndAsTheSearchFindsThem() throws Exception {
        var room = Newsroom.of("map-counts").published("2026-03-20T03:00:00Z");
        var articles = new AnalyzedArticle[] {
            room.at("1").tone(Tone.FAVOURABLE).article("Quy Nhơn đón khách", "Kỳ Co và Eo Gió đông nghịt."),
            room.at("2").article("Tourists return to Quy Nhon", "Thousands visited."),
            room.at("3").tone(Tone.UNFAVOURABLE).article("Sạt lở ở An Lão", "Huyện An Lão, Bình Định."),
            room.at("4").article("An Lão (Hải Phòng) có chợ mới"),
            room.at("5").article("Thời Tây Sơn", "Nhà Tây Sơn dựng nghiệp."),
            room.at("6").status(PlaceStatus.MENTION).article("Người quê Quy Nhơn"),
            room.at("7").published("2026-02-20T03:00:00Z").article("Quy Nhơn tháng trước"),
        };
        pipeline.archive(articles);
        var map = ProvinceMaps.load(Path.of("target/haidang/config/maps"))
                .of("binh-dinh")
                .orElseThrow();
        Map<String, Query> questions =
                map.places().stream().collect(Collectors.toMap(MapPlace::name, place -> Query.parse(place.question())));

        var counts = reader.counts("map-counts", MARCH, questions);

        var counted = List.of(articles).subList(0, 5);
        questions.forEach((name, query) -> {
            var set = QuerySet.of(Map.of("", query));
            long matched = counted.stream()
                    .filter(article -> !set.match(QueryDocument.of(article)).isEmpty())
                    .count();
            assertEquals(matched, counts.get(name), name);
            assertEquals(matched, reader.search(search(query)).figures().total(), name);
        });
        assertEquals(Set.copyOf(questions.keySet()), Set.copyOf(counts.keySet()));
        assertEquals(2, counts.get("Quy Nhơn"));
        assertEquals(1, counts.get("An Lão"));
        assertEquals(0, counts.get("Tây Sơn"));
        assertEquals(
                Map.of("favourable", 1L, "unfavourable", 1L),
                reader.counts("map-counts", MARCH, tones("favourable", "unfavourable")));
        assertEquals(Map.of("favourable", 0L), reader.counts("map-none", MARCH, tones("favourable")));
        assertEquals(Map.of(), reader.counts("map-counts", MARCH, Map.of()));
        assertEquals(Map.of("bao-example", "Báo Ví Dụ"), reader.sourceNames("map-counts"));
        assertEquals(Map.of(), reader.sourceNames("map-none"));
    }

    private static Map<String, Query> tones(String... tones) {
        return Stream.of(tones).collect(Collectors.toMap(Function.identity(), tone -> Query.parse("tone:" + tone)));
    }

    private static ArticleSearch search(Query query) {
        return new ArticleSearch(
                "map-counts",
                query,
                MARCH,
                Map.of(Facet.PLACE, Set.of("about")),
                ArticleSearch.Order.NEWEST,
                ArticleSearch.Copies.FOLDED,
                0,
                20);
    }

    @Test
    void theWordsOfEveryRevisionStayWhateverOrderTheyComeIn() throws Exception {
        var room = Newsroom.of("versions-read");
        var first = room.article("Tiêu đề cũ", "Một.");
        var second = room.revision(2).article("Tiêu đề mới", "Một.\n\nHai </script>.");
        var third = room.revision(3).article("Tiêu đề mới", "Ba.");
        pipeline.archive(second, first, third, first);

        var id = first.article().id();
        Pipeline.await(
                "three versions", () -> reader.versions("versions-read", id).size() == 3);
        var versions = reader.versions("versions-read", id);
        assertEquals(
                List.of(1, 2, 3),
                versions.stream().map(ArticleVersion::revision).toList());
        assertEquals(
                List.of("Tiêu đề cũ", "Tiêu đề mới", "Tiêu đề mới"),
                versions.stream().map(ArticleVersion::title).toList());
        assertEquals("Một.\n\nHai </script>.", versions.get(1).body());
        assertEquals(Pipeline.NOW, versions.getFirst().takenAt());
        assertEquals(
                3, reader.article("versions-read", id).orElseThrow().analyzed().revision());
        assertEquals(List.of(), reader.versions("versions-none", id));
        assertEquals(
                List.of(),
                reader.versions(
                        "versions-read",
                        Newsroom.of("other").article("x").article().id()));
    }

    @Test
    void correctionsAreKeptReadBackAndUndone() throws Exception {
        Topics.create(pipeline.kafka(), List.of(CorrectionEvent.TOPIC));
        var seen = Newsroom.of("corrected").article("Tin");
        var one = correction(seen, CorrectedLabel.TONE, List.of("favourable"), "lan");
        var two = correction(seen, CorrectedLabel.TOPIC, List.of("policy", "safety"), "chi");
        String id = seen.article().id().value();
        try (var log = KafkaCorrectionLog.open(pipeline.kafka())) {
            assertEquals(List.of(), log.of("corrected", id));
            log.put(one);
            log.put(two);
            assertEquals(List.of(one.id(), two.id()), ids(log, id));
            assertEquals(List.of(), log.of("other", id));
            log.put(new Withdrawal("corrected", id, one.id(), "chi", Pipeline.NOW));
            assertEquals(List.of(two.id()), ids(log, id));
        }
        try (var again = KafkaCorrectionLog.open(pipeline.kafka())) {
            assertEquals(List.of(two.id()), ids(again, id));
            assertEquals(
                    List.of("policy", "safety"),
                    again.of("corrected", id).getFirst().values());
        }
        var all = CorrectionRecords.all(pipeline.kafka()).stream()
                .filter(event -> event.province().equals("corrected"))
                .toList();
        assertEquals(3, all.size());
        assertEquals(one, all.getFirst());
        assertTrue(all.getLast() instanceof Withdrawal);
    }

    @Test
    void aPoisonousRecordDoesNotHideTheCorrectionsAfterIt() throws Exception {
        Topics.create(pipeline.kafka(), List.of(CorrectionEvent.TOPIC));
        pipeline.send(CorrectionEvent.TOPIC.name(), "x", "{\"kind\":\"nonsense\"}".getBytes(StandardCharsets.UTF_8));
        pipeline.send(CorrectionEvent.TOPIC.name(), "x", null);
        var seen = Newsroom.of("corrected-after").article("Tin");
        try (var log = KafkaCorrectionLog.open(pipeline.kafka())) {
            log.put(correction(seen, CorrectedLabel.RESPONSE, List.of("verify"), "lan"));
            assertEquals(
                    1, log.of("corrected-after", seen.article().id().value()).size());
        }
    }

    private static List<String> ids(KafkaCorrectionLog log, String article) {
        return log.of("corrected", article).stream().map(StandingCorrection::id).toList();
    }

    private static Correction correction(AnalyzedArticle seen, CorrectedLabel label, List<String> values, String by) {
        return new Correction(
                UUID.randomUUID().toString(),
                seen.labels().mentions().getFirst().province(),
                seen,
                label,
                values,
                by,
                Pipeline.NOW,
                "");
    }
}
