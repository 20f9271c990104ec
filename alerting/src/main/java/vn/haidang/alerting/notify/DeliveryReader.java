package vn.haidang.alerting.notify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.haidang.ingest.stream.KafkaSettings;

/** Reads {@code haidang.deliveries} from its beginning to its present end. */
public final class DeliveryReader {

    private static final Duration POLL = Duration.ofMillis(200);

    private DeliveryReader() {}

    /** All deliveries that fit, oldest message first. */
    public static List<Delivery> all(KafkaSettings kafka, Predicate<Delivery> fits) {
        try (var consumer = consumer(kafka)) {
            var partitions = consumer.partitionsFor(OutboxTopics.DELIVERIES.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            var found = new ArrayList<>(latest(consumer, partitions).values());
            found.removeIf(fits.negate());
            found.sort((a, b) -> a.message().createdAt().compareTo(b.message().createdAt()));
            return found;
        }
    }

    /** The deliveries of one partition by key, as committed when asked. */
    public static Map<String, Delivery> of(KafkaSettings kafka, int partition) {
        try (var consumer = consumer(kafka)) {
            return latest(consumer, List.of(new TopicPartition(OutboxTopics.DELIVERIES.name(), partition)));
        }
    }

    private static Map<String, Delivery> latest(
            KafkaConsumer<String, Delivery> consumer, Collection<TopicPartition> partitions) {
        Map<String, Delivery> latest = new TreeMap<>();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            for (var record : consumer.poll(POLL)) {
                latest.put(record.key(), record.value());
            }
        }
        return latest;
    }

    private static KafkaConsumer<String, Delivery> consumer(KafkaSettings kafka) {
        var settings = kafka.client();
        settings.remove("group.instance.id");
        settings.putAll(Map.of(
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false,
                "allow.auto.create.topics",
                false));
        return new KafkaConsumer<>(
                settings,
                new StringDeserializer(),
                OutboxTopics.DELIVERIES.serde().deserializer());
    }
}
