package vn.haidang.ingest.stream;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/**
 * A Kafka topic with the type of its values; keys are strings.
 *
 * @param name as on the broker
 * @param retention how long the broker keeps its records
 * @param order within a key, or of all records
 */
public record Topic<V>(String name, Class<V> type, Retention retention, Order order) {

    /** Suffix of the topic that takes what a reader of this one cannot handle. */
    public static final String DEAD_SUFFIX = ".dead";

    public Topic(String name, Class<V> type, Retention retention) {
        this(name, type, retention, Order.PER_KEY);
    }

    /** A topic of one partition: whoever reads it sees all records in one order. */
    public static <V> Topic<V> ordered(String name, Class<V> type, Retention retention) {
        return new Topic<>(name, type, retention, Order.TOTAL);
    }

    public Serde<V> serde() {
        return new JsonSerde<>(type);
    }

    public Consumed<String, V> consumed(String stepName) {
        return Consumed.with(Serdes.String(), serde()).withName(stepName);
    }

    public Produced<String, V> produced(String stepName) {
        return Produced.with(Serdes.String(), serde()).withName(stepName);
    }

    public String deadName() {
        return name + DEAD_SUFFIX;
    }

    /** Which records keep their order. */
    public enum Order {
        PER_KEY,
        TOTAL
    }

    /** How long a topic keeps records. */
    public enum Retention {
        /** Work in passing. */
        WEEK("retention.ms", Long.toString(Duration.ofDays(7).toMillis())),
        /** Long enough to look into what went wrong. */
        MONTH("retention.ms", Long.toString(Duration.ofDays(30).toMillis())),
        /** The log from which the archive can be built again. */
        FOREVER("retention.ms", "-1"),
        /** The latest record of each key, forever. */
        LATEST("cleanup.policy", "compact");

        private final String key;
        private final String value;

        Retention(String key, String value) {
            this.key = key;
            this.value = value;
        }

        Map<String, String> config() {
            return Map.of(key, value);
        }
    }
}
