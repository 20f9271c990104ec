package vn.haidang.dashboards.correction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.stream.KafkaSettings;

/** The records of {@link CorrectionEvent#TOPIC} in their order; what cannot be read is left out. */
public final class CorrectionRecords implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CorrectionRecords.class);
    private static final TopicPartition ALL = new TopicPartition(CorrectionEvent.TOPIC.name(), 0);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte @Nullable []> consumer;

    private CorrectionRecords(KafkaConsumer<String, byte @Nullable []> consumer) {
        this.consumer = consumer;
        consumer.assign(List.of(ALL));
    }

    static CorrectionRecords open(KafkaSettings kafka) {
        var settings = kafka.client();
        settings.putAll(Map.of(
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false,
                "allow.auto.create.topics",
                false,
                "key.deserializer",
                StringDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class));
        return new CorrectionRecords(new KafkaConsumer<String, byte @Nullable []>(settings));
    }

    /**
     * Everything up to now.
     *
     * @throws org.apache.kafka.common.KafkaException when the broker does not answer
     */
    public static List<CorrectionEvent> all(KafkaSettings kafka) {
        List<CorrectionEvent> events = new ArrayList<>();
        try (var records = open(kafka)) {
            records.seek(0);
            long end = records.end();
            while (records.position() < end) {
                records.poll(POLL, events::add);
            }
        }
        return events;
    }

    void seek(long offset) {
        consumer.seek(ALL, offset);
    }

    long end() {
        return consumer.endOffsets(List.of(ALL)).getOrDefault(ALL, 0L);
    }

    long position() {
        return consumer.position(ALL);
    }

    void poll(Duration most, Consumer<CorrectionEvent> reader) {
        for (var record : consumer.poll(most)) {
            read(record.topic() + "/" + record.offset(), record.value(), reader);
        }
    }

    private static void read(String from, byte @Nullable [] value, Consumer<CorrectionEvent> reader) {
        try (var values = CorrectionEvent.TOPIC.serde().deserializer()) {
            var event = values.deserialize(CorrectionEvent.TOPIC.name(), value);
            if (event != null) {
                reader.accept(event);
            }
        } catch (SerializationException e) {
            LOG.warn("{} left out: {}", from, e.getMessage());
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
