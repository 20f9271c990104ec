package vn.haidang.ingest.stream;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/**
 * A Kafka topic with the type of its values; keys are strings.
 *
 * @param name as on the broker
 */
public record Topic<V>(String name, Class<V> type) {

    /** Suffix of the topic that takes what a reader of this one cannot handle. */
    public static final String DEAD_SUFFIX = ".dead";

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
}
