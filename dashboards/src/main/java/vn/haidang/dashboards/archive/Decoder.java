package vn.haidang.dashboards.archive;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.AlertTopics;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.ingest.stream.Topic;

/** Raw records to documents. */
final class Decoder {

    private final Map<String, Function<byte[], List<Document>>> byTopic;

    Decoder(Clock clock) {
        byTopic = Map.of(
                AnalyzeTopics.ANALYZED.name(), documents(AnalyzeTopics.ANALYZED, Documents::of, clock),
                AlertTopics.ALERTS.name(), documents(AlertTopics.ALERTS, Documents::of, clock));
    }

    private static <V> Function<byte[], List<Document>> documents(
            Topic<V> topic, BiFunction<V, Instant, List<Document>> mapping, Clock clock) {
        var deserializer = topic.serde().deserializer();
        return bytes -> {
            var value = deserializer.deserialize(topic.name(), bytes);
            if (value == null) {
                throw new IllegalArgumentException(
                        "value is null, expected a " + topic.type().getSimpleName());
            }
            return mapping.apply(value, clock.instant());
        };
    }

    /** The topics that can be decoded. */
    List<String> topics() {
        return byTopic.keySet().stream().sorted().toList();
    }

    /** @throws RuntimeException of any kind when the record is poison; the message says why */
    List<Document> decode(ConsumerRecord<byte @Nullable [], byte @Nullable []> raw) {
        var decode = byTopic.get(raw.topic());
        var value = raw.value();
        if (decode == null) {
            throw new IllegalArgumentException("topic is " + raw.topic() + ", expected one of " + topics());
        }
        if (raw.key() == null || value == null) {
            throw new IllegalArgumentException("key or value is missing, expected both");
        }
        return decode.apply(value);
    }
}
