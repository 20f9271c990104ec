package vn.haidang.deploy.endtoend;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Topic;
import vn.haidang.ingest.stream.Topics;

/** What stands on the topics of a broker; what a transaction did not commit is not there. */
record Committed(String bootstrap) {

    void create(List<Topic<?>> topics) {
        Topics.create(new KafkaSettings(bootstrap, 4, 1, Path.of("unused"), Map.of()), topics);
    }

    <V> List<V> values(Topic<V> topic) {
        return records(topic).stream().map(ConsumerRecord::value).toList();
    }

    <V> List<ConsumerRecord<String, V>> records(Topic<V> topic) {
        Map<String, Object> client = new HashMap<>(Map.of(
                "bootstrap.servers", bootstrap,
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed"));
        try (var deserializer = topic.serde().deserializer();
                var consumer = new KafkaConsumer<>(client, new StringDeserializer(), deserializer)) {
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, V>> records = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }
}
