package vn.haidang.ingest.stream;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The broker and how to use it.
 *
 * @param bootstrap {@code host:port} list
 * @param partitions of every topic created by us; fixed for a topic's life
 * @param replication copies of every topic created by us
 * @param state folder for the stores of the stream stages
 * @param properties further client properties (security and the like), passed to every client as they are
 */
public record KafkaSettings(
        String bootstrap, int partitions, int replication, Path state, Map<String, String> properties) {

    /** Largest record on any topic: what a stage refuses must still fit into its dead-letter topic. Bytes. */
    public static final int MAX_MESSAGE_BYTES = 32 * 1024 * 1024;

    public KafkaSettings {
        properties = Map.copyOf(properties);
        if (partitions < 1) {
            throw new IllegalArgumentException("partitions is " + partitions + ", expected 1 or more");
        }
    }

    /** Properties every client shares. */
    public Map<String, Object> client() {
        Map<String, Object> shared = new HashMap<>(properties);
        shared.put("bootstrap.servers", bootstrap);
        return shared;
    }

    /** Properties of a consumer of raw records that sees what was committed and commits by hand. */
    public Map<String, Object> rawConsumer(String group) {
        Map<String, Object> consumer = client();
        consumer.put("group.id", group);
        consumer.put("auto.offset.reset", "earliest");
        consumer.put("enable.auto.commit", false);
        consumer.put("isolation.level", "read_committed");
        consumer.put("allow.auto.create.topics", false);
        consumer.put("key.deserializer", ByteArrayDeserializer.class);
        consumer.put("value.deserializer", ByteArrayDeserializer.class);
        return consumer;
    }

    /** Properties of a producer of raw records, otherwise as {@link #producer}. */
    public Map<String, Object> rawProducer() {
        var producer = producer();
        producer.put("key.serializer", ByteArraySerializer.class);
        producer.put("value.serializer", ByteArraySerializer.class);
        return producer;
    }

    /**
     * Properties of a producer for which somebody waits: it sends at once and gives up in time.
     *
     * @param patience with one record
     */
    public Map<String, Object> promptProducer(Duration patience) {
        int millis = Math.toIntExact(patience.toMillis());
        var producer = producer();
        producer.put("linger.ms", 0);
        producer.put("max.block.ms", millis);
        producer.put("request.timeout.ms", millis);
        producer.put("delivery.timeout.ms", millis);
        return producer;
    }

    /** Properties of a producer that loses and repeats nothing and can carry the largest record. */
    public Map<String, Object> producer() {
        Map<String, Object> producer = client();
        producer.put("acks", "all");
        producer.put("enable.idempotence", true);
        producer.put("compression.type", "lz4");
        producer.put("max.request.size", MAX_MESSAGE_BYTES);
        producer.put("buffer.memory", 2L * MAX_MESSAGE_BYTES);
        return producer;
    }
}
