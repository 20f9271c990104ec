package vn.haidang.deploy.archive;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertTopics;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Story;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.archive.Archive;
import vn.haidang.dashboards.archive.ArchiveWriter;
import vn.haidang.deploy.TestServers;
import vn.haidang.ingest.stream.DeadLetter;
import vn.haidang.ingest.stream.Json;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Topic;

/** A writer between the shared broker and the shared Elasticsearch, and the other ends of both. */
final class Pipeline implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-31T12:05:00Z");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Those that stories can leave; the other tests' stay as they are. */
    private static final Set<String> PROVINCES = Set.of("story-north", "story-south");

    private static final String GROUP = "haidang-archive";

    private final KafkaSettings kafka;
    private final Admin admin;
    private final KafkaProducer<byte @Nullable [], byte @Nullable []> producer;
    private final Archive archive;
    private ArchiveWriter writer;

    Pipeline(TestServers servers) throws Exception {
        kafka = new KafkaSettings(servers.bootstrap(), 2, 1, Path.of("unused"), Map.of());
        admin = Admin.create(kafka.client());
        for (var topic : List.of(
                AnalyzeTopics.ANALYZED,
                AlertTopics.ALERTS,
                AnalyzeTopics.STORIES,
                AnalyzeTopics.STORY_EDITS,
                AnalyzeTopics.SURGES,
                AnalyzeTopics.TRENDS)) {
            create(topic.name());
            create(topic.deadName());
        }
        var settings = kafka.producer();
        settings.put("key.serializer", ByteArraySerializer.class);
        settings.put("value.serializer", ByteArraySerializer.class);
        producer = new KafkaProducer<byte @Nullable [], byte @Nullable []>(settings);
        archive = Archive.connect(new DashboardsSettings.Elasticsearch(servers.elasticsearchUrl(), null, null, 0));
        writer = writer();
        writer.start();
    }

    private ArchiveWriter writer() {
        return new ArchiveWriter(archive, kafka, PROVINCES, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Stops the writer and starts another at the first story ever sent. */
    void readStoriesAgain() throws Exception {
        writer.close();
        Map<TopicPartition, OffsetAndMetadata> beginning = new HashMap<>();
        ends(AnalyzeTopics.STORIES.name()).keySet().forEach(each -> beginning.put(each, new OffsetAndMetadata(0)));
        admin.alterConsumerGroupOffsets(GROUP, beginning).all().get();
        writer = writer();
        writer.start();
        awaitCommit();
    }

    KafkaSettings kafka() {
        return kafka;
    }

    private void create(String topic) throws Exception {
        try {
            admin.createTopics(List.of(new NewTopic(topic, kafka.partitions(), (short) kafka.replication())
                            .configs(Map.of("max.message.bytes", Integer.toString(KafkaSettings.MAX_MESSAGE_BYTES)))))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    Archive archive() {
        return archive;
    }

    /** Sends articles and waits until the writer has committed them all and they can be searched. */
    void archive(AnalyzedArticle... articles) throws Exception {
        var sent = new ArrayList<Future<RecordMetadata>>();
        for (var article : articles) {
            sent.add(producer.send(record(article)));
        }
        for (var one : sent) {
            one.get();
        }
        awaitCommit();
        for (var article : articles) {
            article.labels().mentions().forEach(mention -> makeSearchable(mention.province()));
        }
    }

    /** Counting sees all that was written, and so does every search after it. */
    long makeSearchable(String province) {
        return archive.count(province, Newsroom.REPLAY);
    }

    void send(AnalyzedArticle article) throws Exception {
        producer.send(record(article)).get();
    }

    private static ProducerRecord<byte @Nullable [], byte @Nullable []> record(AnalyzedArticle article) {
        return new ProducerRecord<byte @Nullable [], byte @Nullable []>(
                AnalyzeTopics.ANALYZED.name(),
                article.article().id().value().getBytes(StandardCharsets.UTF_8),
                Json.mapper().writeValueAsBytes(article));
    }

    void send(Story story) throws Exception {
        send(AnalyzeTopics.STORIES.name(), story.id(), Json.mapper().writeValueAsBytes(story));
    }

    void send(Alert alert) throws Exception {
        send(AlertTopics.ALERTS.name(), alert.id(), Json.mapper().writeValueAsBytes(alert));
    }

    void send(String topic, @Nullable String key, byte @Nullable [] value) throws Exception {
        var keyBytes = key == null ? null : key.getBytes(StandardCharsets.UTF_8);
        producer.send(new ProducerRecord<byte @Nullable [], byte @Nullable []>(topic, keyBytes, value))
                .get();
    }

    void awaitCommit() throws Exception {
        var ends = ends(
                AnalyzeTopics.ANALYZED.name(),
                AlertTopics.ALERTS.name(),
                AnalyzeTopics.STORIES.name(),
                AnalyzeTopics.SURGES.name(),
                AnalyzeTopics.TRENDS.name());
        await("the writer to commit " + ends, () -> committed(ends));
    }

    private boolean committed(Map<TopicPartition, Long> ends) {
        try {
            var committed = admin.listConsumerGroupOffsets(GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return ends.entrySet().stream().allMatch(end -> {
                var offset = committed.get(end.getKey());
                return end.getValue() == 0 || (offset != null && offset.offset() >= end.getValue());
            });
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every record of a topic's dead letters so far. */
    List<Letter> dead(String topic) throws Exception {
        return all(topic + Topic.DEAD_SUFFIX).stream().map(Letter::of).toList();
    }

    /** Every record of a topic so far. */
    List<ConsumerRecord<String, String>> all(String topic) throws Exception {
        try (var consumer = consumer()) {
            var ends = ends(topic);
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            var records = new ArrayList<ConsumerRecord<String, String>>();
            await("the records of " + topic, () -> {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
                return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
            });
            return records;
        }
    }

    /** A dead letter; what is missing is empty. */
    record Letter(String key, String value, String reason, String stage) {

        static Letter of(ConsumerRecord<String, String> record) {
            return new Letter(
                    Objects.requireNonNullElse(record.key(), ""),
                    Objects.requireNonNullElse(record.value(), ""),
                    header(record, DeadLetter.REASON),
                    header(record, DeadLetter.STAGE));
        }

        private static String header(ConsumerRecord<String, String> record, String name) {
            return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }
    }

    private Map<TopicPartition, Long> ends(String... topics) throws ExecutionException, InterruptedException {
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        for (var topic :
                admin.describeTopics(List.of(topics)).allTopicNames().get().values()) {
            topic.partitions()
                    .forEach(partition ->
                            latest.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
        }
        var ends = new HashMap<TopicPartition, Long>();
        admin.listOffsets(latest).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(kafka.client(), new StringDeserializer(), new StringDeserializer());
    }

    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "waited " + PATIENCE.toSeconds() + " s for " + what);
            Thread.sleep(Duration.ofMillis(20));
        }
    }

    @Override
    public void close() {
        writer.close();
        producer.close();
        admin.close();
        archive.close();
    }
}
