package vn.haidang.analyze;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Outcome;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.stream.DeadLetter;
import vn.haidang.ingest.stream.IngestTopics;
import vn.haidang.ingest.stream.Json;

@SuppressWarnings("NullAway.Init")
class AnalyzeTopologyTest {

    private static Analyzer analyzer;

    @TempDir
    Path state;

    private DrivenTopology topology;
    private TestInputTopic<byte[], byte[]> articles;
    private TestOutputTopic<String, AnalyzedArticle> analyzed;
    private TestOutputTopic<String, Outcome> outcomes;
    private TestOutputTopic<byte[], byte[]> dead;

    @BeforeAll
    static void load() {
        analyzer = ShippedAnalysis.load();
    }

    @BeforeEach
    void open() {
        topology = new DrivenTopology(AnalyzeTopology.of(analyzer, ShippedAnalysis.trends()), state);
        articles = topology.rawInput(IngestTopics.ARTICLES);
        analyzed = topology.output(AnalyzeTopics.ANALYZED);
        outcomes = topology.output(AnalyzeTopics.OUTCOMES);
        dead = topology.dead(IngestTopics.ARTICLES);
    }

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void passesOnWhatConcernsAProvinceWithItsLabels() {
        send(Samples.article(
                "a", "Quy Nhơn đón 50.000 khách du lịch dịp lễ", "Khách sạn ven biển Quy Nhơn kín phòng."));

        var result = analyzed.readValue();

        assertEquals(PlaceStatus.ABOUT, result.labels().status("binh-dinh").orElseThrow());
        assertEquals("vi", result.labels().language());
        assertTrue(result.labels().topics().contains("tourism"), result.labels().toString());
        assertEquals(1, result.revision());
        assertEquals(
                new Outcome(result.article().id().value(), "batch", Outcome.Kind.MATCHED, List.of("binh-dinh")),
                outcomes.readValue());
    }

    @Test
    void endsTheWorldsOtherNewsAtTheGateAndAccountsForIt() {
        send(Samples.article(
                "b", "Giá vàng thế giới tăng phiên thứ ba", "Thị trường New York chốt phiên trong sắc xanh."));

        assertTrue(analyzed.isEmpty());
        assertEquals(Outcome.Kind.NO_PLACE, outcomes.readValue().kind());
    }

    @Test
    void passesTheSameWordsOnOnceAndAnEditAsTheNextRevision() {
        var first = Samples.article("c", "Quy Nhơn mở tuyến xe buýt mới", "Tuyến nối ga Diêu Trì với bãi biển.");
        send(first);
        send(first);
        send(first.withTexts("Quy Nhơn lùi ngày mở tuyến xe buýt mới", first.lead(), first.body())
                .withFirstSeenAt(Samples.SEEN.plus(Duration.ofDays(60))));

        var passed = analyzed.readValuesToList();
        assertEquals(
                List.of(1, 2), passed.stream().map(AnalyzedArticle::revision).toList());
        assertEquals(Samples.SEEN, passed.getLast().article().firstSeenAt());
        assertEquals(
                List.of(Outcome.Kind.MATCHED, Outcome.Kind.UNCHANGED, Outcome.Kind.MATCHED),
                outcomes.readValuesToList().stream().map(Outcome::kind).toList());
    }

    @Test
    void sendsPoisonToTheDeadLetterTopicUntouchedAndGoesOn() {
        var good = Samples.article("d", "Quy Nhơn mở tuyến xe buýt mới", "");
        var key = good.id().value();
        var json = Json.mapper().writeValueAsString(good);
        List<Poison> poison = List.of(
                new Poison(key, "no JSON", "not a Article"),
                new Poison(key, "[".repeat(3_000) + "]".repeat(3_000), "not a Article"),
                new Poison(key, "x".repeat(20 * 1024 * 1024), "expected at most"),
                new Poison(key, "{\"id\":\"zz\"}", "not a Article"),
                new Poison(key, null, "record has no value"),
                new Poison(null, json, "record has key null"),
                new Poison("other", json, "record has key other"));

        poison.forEach(record -> articles.pipeInput(bytes(record.key()), bytes(record.value())));
        send(good);

        List<TestRecord<byte[], byte[]>> letters = dead.readRecordsToList();
        assertEquals(
                7,
                letters.size(),
                () -> letters.stream().map(AnalyzeTopologyTest::reason).toList().toString());
        for (int i = 0; i < letters.size(); i++) {
            assertArrayEquals(bytes(poison.get(i).key()), letters.get(i).key());
            assertArrayEquals(bytes(poison.get(i).value()), letters.get(i).value());
            assertTrue(reason(letters.get(i)).contains(poison.get(i).reason()), reason(letters.get(i)));
        }
        assertEquals(1, analyzed.readValuesToList().size());
        assertEquals(1, outcomes.readValuesToList().size());
    }

    private record Poison(@Nullable String key, @Nullable String value, String reason) {}

    private static String reason(TestRecord<byte[], byte[]> letter) {
        return new String(letter.headers().lastHeader(DeadLetter.REASON).value(), StandardCharsets.UTF_8);
    }

    private void send(Article article) {
        articles.pipeInput(bytes(article.id().value()), Json.mapper().writeValueAsBytes(article));
    }

    @SuppressWarnings("NullAway") // the test driver takes records without key or value
    private static byte[] bytes(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
