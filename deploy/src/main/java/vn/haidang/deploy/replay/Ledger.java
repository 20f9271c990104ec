package vn.haidang.deploy.replay;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.Outcome;
import vn.haidang.analyze.result.Outcome.Kind;
import vn.haidang.ingest.stream.DeadLetter;
import vn.haidang.ingest.stream.DeadLetter.Origin;
import vn.haidang.ingest.stream.IngestTopics;
import vn.haidang.ingest.stream.KafkaSettings;

/** Counts how the records of one batch ended, from the moment it is opened. */
final class Ledger implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final String batch;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Deserializer<Outcome> outcomes = AnalyzeTopics.OUTCOMES.serde().deserializer();
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private final Map<String, Set<String>> matched = new HashMap<>();
    private final KafkaProducer<byte @Nullable [], byte @Nullable []> letters;
    private long dead;

    private Ledger(
            String batch,
            KafkaConsumer<byte[], byte[]> consumer,
            KafkaProducer<byte @Nullable [], byte @Nullable []> letters) {
        this.batch = batch;
        this.consumer = consumer;
        this.letters = letters;
    }

    /** Opens the ledger at the present end of the topics: what was written before is not counted. */
    static Ledger open(String batch, KafkaSettings kafka) {
        Map<String, Object> properties = kafka.client();
        properties.put("isolation.level", "read_committed");
        properties.put("auto.offset.reset", "earliest");
        var consumer =
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var topics = List.of(AnalyzeTopics.OUTCOMES.name(), IngestTopics.ARTICLES.deadName());
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return new Ledger(
                batch,
                consumer,
                new KafkaProducer<>(kafka.producer(), new ByteArraySerializer(), new ByteArraySerializer()));
    }

    /** Takes in what has been written since; waits a moment when there is nothing. */
    void read() {
        for (var record : consumer.poll(POLL)) {
            if (record.topic().equals(IngestTopics.ARTICLES.deadName())) {
                dead++;
            } else {
                count(record);
            }
        }
    }

    private void count(ConsumerRecord<byte[], byte[]> record) {
        Outcome outcome;
        try {
            outcome = outcomes.deserialize(record.topic(), record.value());
        } catch (SerializationException e) {
            bury(record, e);
            return;
        }
        if (!batch.equals(outcome.batch())) {
            return;
        }
        counts.merge(outcome.kind(), 1L, Long::sum);
        outcome.provinces()
                .forEach(province ->
                        matched.computeIfAbsent(province, key -> new HashSet<>()).add(outcome.articleId()));
    }

    private void bury(ConsumerRecord<byte[], byte[]> record, SerializationException why) {
        var origin = new Origin(record.topic(), record.partition(), record.offset());
        letters.send(DeadLetter.of("replay", origin, record.key(), record.value(), why));
    }

    /** Records accounted for, dead letters included. */
    long accounted() {
        return dead + counts.values().stream().mapToLong(Long::longValue).sum();
    }

    long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** Records in the dead-letter topic of the articles since the ledger was opened. */
    long dead() {
        return dead;
    }

    /** Distinct articles matched, per province. */
    Map<String, Long> matched() {
        Map<String, Long> sizes = new HashMap<>();
        matched.forEach((province, articles) -> sizes.put(province, (long) articles.size()));
        return sizes;
    }

    @Override
    public void close() {
        consumer.close();
        letters.close();
    }
}
