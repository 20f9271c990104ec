package vn.haidang.dashboards.desk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertAnswer;
import vn.haidang.alerting.alert.AlertTopics;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Topic;
import vn.haidang.ingest.stream.Worker;

/** One thread that hears of alerts and answers from now on; what was before is in the archive. */
final class AlertListener implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AlertListener.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final KafkaSettings kafka;
    private final Consumer<Alert> changes;
    private final Consumer<AlertAnswer> answers;
    private final Worker worker = new Worker("alert-desk", this::run, CLOSING);

    private AlertListener(KafkaSettings kafka, Consumer<Alert> changes, Consumer<AlertAnswer> answers) {
        this.kafka = kafka;
        this.changes = changes;
        this.answers = answers;
    }

    static AlertListener start(KafkaSettings kafka, Consumer<Alert> changes, Consumer<AlertAnswer> answers) {
        var listener = new AlertListener(kafka, changes, answers);
        listener.worker.start();
        return listener;
    }

    /** Done once nothing that is written afterwards can be missed. */
    Future<Void> ready() {
        return ready;
    }

    private void run() {
        while (worker.isOpen()) {
            try (var consumer = consumer()) {
                listen(consumer);
            } catch (KafkaException e) {
                LOG.warn("alerts cannot be heard of for now: {}", e.getMessage());
                worker.pause(PAUSE);
            }
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        var settings = kafka.client();
        settings.putAll(Map.of(
                "isolation.level", "read_committed",
                "enable.auto.commit", false,
                "allow.auto.create.topics", false));
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private void listen(KafkaConsumer<String, byte[]> consumer) {
        var partitions = Stream.of(AlertTopics.ALERTS, AlertTopics.ANSWERS)
                .flatMap(topic -> partitions(consumer, topic).stream())
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // Seeking is lazy; asking for the positions makes them fast.
        partitions.forEach(consumer::position);
        ready.complete(null);
        while (worker.isOpen()) {
            consumer.poll(POLL).forEach(this::hear);
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer, Topic<?> topic) {
        var found = consumer.partitionsFor(topic.name());
        if (found.isEmpty()) {
            throw new KafkaException("there is no topic " + topic.name());
        }
        return found.stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private void hear(ConsumerRecord<String, byte[]> heard) {
        try {
            if (heard.topic().equals(AlertTopics.ALERTS.name())) {
                hear(AlertTopics.ALERTS, heard, changes);
            } else {
                hear(AlertTopics.ANSWERS, heard, answers);
            }
        } catch (SerializationException e) {
            LOG.warn("{}/{}/{} left out: {}", heard.topic(), heard.partition(), heard.offset(), e.getMessage());
        }
    }

    private static <V> void hear(Topic<V> topic, ConsumerRecord<String, byte[]> heard, Consumer<V> listener) {
        try (var values = topic.serde().deserializer()) {
            var value = values.deserialize(topic.name(), heard.value());
            if (value != null) {
                listener.accept(value);
            }
        }
    }

    @Override
    public void close() {
        worker.close();
    }
}
