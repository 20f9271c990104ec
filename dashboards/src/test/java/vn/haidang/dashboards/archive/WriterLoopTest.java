package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.AlertTopics;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.dashboards.archive.FakeElasticsearch.Answer;
import vn.haidang.ingest.stream.DeadLetter;
import vn.haidang.ingest.stream.Json;

class WriterLoopTest {

    private static final TopicPartition ARTICLES = new TopicPartition(AnalyzeTopics.ANALYZED.name(), 0);
    private static final TopicPartition ALERTS = new TopicPartition(AlertTopics.ALERTS.name(), 0);
    private static final TopicPartition STORIES = new TopicPartition(AnalyzeTopics.STORIES.name(), 0);
    private static final Clock CLOCK = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
    private static final Duration LONGEST = Duration.ofMillis(2);
    private static final int PATIENCE = 100_000;

    private final MockConsumer<byte @Nullable [], byte @Nullable []> consumer = new MockConsumer<>("earliest");
    private final MockProducer<byte @Nullable [], byte @Nullable []> producer = new MockProducer<
            byte @Nullable [], byte @Nullable []>(true, null, (topic, key) -> key, (topic, value) -> value);
    private final AtomicInteger turns = new AtomicInteger();
    private FakeElasticsearch elasticsearch;
    private Archive archive;

    @BeforeEach
    void start() throws IOException {
        elasticsearch = new FakeElasticsearch();
        archive = elasticsearch.connect();
        consumer.updateBeginningOffsets(Map.of(ARTICLES, 0L, ALERTS, 0L, STORIES, 0L));
        consumer.schedulePollTask(() -> consumer.rebalance(List.of(ARTICLES, ALERTS, STORIES)));
    }

    @AfterEach
    void stop() {
        archive.close();
        elasticsearch.close();
    }

    @Test
    void recordsAreWrittenAndCommitted() {
        var first = Samples.about("một");
        var second = Samples.about("hai");
        var alert = Samples.alert(first, Samples.NOW);
        incoming(List.of(article(0, first), article(1, second), record(ALERTS, 0, alert.id(), json(alert))));

        runUntil(() -> committed(ARTICLES) == 2 && committed(ALERTS) == 1);

        assertEquals(Set.of(id(first), id(second), alert.id()), Set.copyOf(elasticsearch.requests.getFirst()));
        assertTrue(producer.history().isEmpty());
    }

    @Test
    void poisonBecomesADeadLetterAndTheRestGoesOn() {
        var good = Samples.about("lành");
        incoming(List.of(
                record(ARTICLES, 0, "k", bytes("")),
                record(ARTICLES, 1, "k", bytes("không phải JSON")),
                record(ARTICLES, 2, "k", bytes("{}")),
                record(ARTICLES, 3, "k", bytes("null")),
                record(ARTICLES, 4, "k", bytes("[".repeat(100_000))),
                record(ARTICLES, 5, "k", null),
                record(ARTICLES, 6, null, json(good)),
                record(ARTICLES, 7, "k", new byte[Json.MAX_RECORD_BYTES + 1]),
                article(8, good),
                record(ALERTS, 0, "k", json(good))));

        runUntil(() -> committed(ARTICLES) == 9 && committed(ALERTS) == 1);

        assertEquals(List.of(List.of(id(good))), elasticsearch.requests);
        assertEquals(9, producer.history().size());
        assertEquals(8, letters(ARTICLES).size());
        assertArrayEquals(bytes("không phải JSON"), letters(ARTICLES).get(1).value());
        assertEquals(ARTICLES.topic() + "/0/1", header(letters(ARTICLES).get(1), DeadLetter.ORIGIN));
    }

    @Test
    void storiesComeAndGo() {
        var story = StorySamples.story("s", List.of("binh-dinh"), Samples.SEEN);
        incoming(List.of(record(STORIES, 0, "s", json(story)), record(STORIES, 1, "s", null)));

        runUntil(() -> committed(STORIES) == 2);

        // Put into one province, removed from the other, then from both.
        assertEquals(List.of(List.of("s", "s", "s", "s")), elasticsearch.requests);
        assertTrue(producer.history().isEmpty());
    }

    @Test
    void storyUnderAnotherKeyOrWithoutArticlesIsADeadLetter() {
        var story = StorySamples.story("s", List.of("binh-dinh"), Samples.SEEN);
        incoming(List.of(
                record(STORIES, 0, "other", json(story)),
                record(STORIES, 1, null, json(story)),
                record(STORIES, 2, "s", json(StorySamples.story("s", List.of("binh-dinh")))),
                record(STORIES, 3, "s", bytes("[]"))));

        runUntil(() -> committed(STORIES) == 4);

        assertEquals(List.of(), elasticsearch.requests);
        assertEquals(4, letters(STORIES).size());
    }

    @Test
    void onlyWhatTheServerCouldNotTakeIsWrittenAgain() {
        var busy = Samples.about("bận");
        var fine = Samples.about("xong");
        var poison = Samples.about("độc");
        elasticsearch.next(id(busy), Answer.FULL, Answer.AWAY, Answer.FLOOD);
        elasticsearch.next(id(poison), Answer.UNREADABLE);
        incoming(List.of(article(0, busy), article(1, fine), article(2, poison)));

        runUntil(() -> committed(ARTICLES) == 3);

        assertEquals(
                List.of(
                        List.of(id(busy), id(fine), id(poison)),
                        List.of(id(busy)),
                        List.of(id(busy)),
                        List.of(id(busy))),
                elasticsearch.requests);
        assertEquals(1, letters(ARTICLES).size());
        assertEquals(
                "document_parsing_exception: as told", header(letters(ARTICLES).getFirst(), DeadLetter.REASON));
    }

    @Test
    void recordsThatComeWhileTheServerIsAwayAreNotLost() {
        var first = Samples.about("trước");
        var later = Samples.about("sau");
        elasticsearch.nextRequests(Answer.AWAY, Answer.AWAY, Answer.AWAY);
        incoming(List.of(article(0, first)));
        consumer.schedulePollTask(() -> {
            assertEquals(Set.of(ARTICLES, ALERTS, STORIES), consumer.paused());
            consumer.addRecord(article(1, later));
        });

        runUntil(() -> committed(ARTICLES) == 2);

        assertEquals(List.of(id(later)), elasticsearch.requests.getLast());
        assertEquals(5, elasticsearch.requests.size());
        assertTrue(consumer.paused().isEmpty());
    }

    @Test
    void partitionsThatComeWhileTheServerIsAwayWaitToo() {
        var first = Samples.about("trước");
        var moved = new TopicPartition(ARTICLES.topic(), 1);
        consumer.updateBeginningOffsets(Map.of(moved, 0L));
        elasticsearch.nextRequests(Answer.AWAY);
        incoming(List.of(article(0, first)));
        consumer.schedulePollTask(() -> {
            consumer.rebalance(List.of(ARTICLES, ALERTS, moved));
            consumer.addRecord(record(moved, 0, "k", json(Samples.about("dời"))));
        });

        runUntil(() -> committed(moved) == 1);

        assertEquals(List.of(id(Samples.about("dời"))), elasticsearch.requests.getLast());
    }

    @Test
    void closingWhileTheServerIsAwayCommitsNothing() {
        elasticsearch.close();
        incoming(List.of(article(0, Samples.about("chờ"))));

        loop(() -> turns.incrementAndGet() > 20).run();

        assertEquals(0, committed(ARTICLES));
        assertTrue(producer.history().isEmpty());
    }

    private void runUntil(BooleanSupplier done) {
        loop(() -> done.getAsBoolean() || turns.incrementAndGet() > PATIENCE).run();
        assertTrue(turns.get() <= PATIENCE, "not done after " + PATIENCE + " turns");
    }

    private WriterLoop loop(BooleanSupplier closing) {
        return new WriterLoop(
                consumer,
                new Decoder(Set.of("binh-dinh", "gia-lai"), CLOCK),
                archive.bulkWriter(),
                new DeadLetters(producer),
                new Backoff(Duration.ofMillis(1), LONGEST, new Random(1)),
                new Complaint(CLOCK),
                closing);
    }

    private void incoming(List<ConsumerRecord<byte @Nullable [], byte @Nullable []>> records) {
        consumer.schedulePollTask(() -> records.forEach(consumer::addRecord));
    }

    private long committed(TopicPartition partition) {
        var committed = consumer.committed(Set.of(partition)).get(partition);
        return committed == null ? 0 : committed.offset();
    }

    private List<ProducerRecord<byte @Nullable [], byte @Nullable []>> letters(TopicPartition origin) {
        return producer.history().stream()
                .filter(letter -> letter.topic().equals(origin.topic() + ".dead"))
                .toList();
    }

    private static String header(ProducerRecord<?, ?> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static ConsumerRecord<byte @Nullable [], byte @Nullable []> article(long offset, AnalyzedArticle article) {
        return record(ARTICLES, offset, id(article), json(article));
    }

    private static ConsumerRecord<byte @Nullable [], byte @Nullable []> record(
            TopicPartition partition, long offset, @Nullable String key, byte @Nullable [] value) {
        return new ConsumerRecord<byte @Nullable [], byte @Nullable []>(
                partition.topic(), partition.partition(), offset, key == null ? null : bytes(key), value);
    }

    private static String id(AnalyzedArticle article) {
        return article.article().id().value();
    }

    private static byte[] json(Object value) {
        return Json.mapper().writeValueAsBytes(value);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
