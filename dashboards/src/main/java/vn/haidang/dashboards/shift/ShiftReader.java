package vn.haidang.dashboards.shift;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.alerting.alert.AlertTopics;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Topic;
import vn.haidang.ingest.stream.Worker;

/** One thread that reads marks and notes from their beginning, and hears of stories and alerts from now on. */
final class ShiftReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ShiftReader.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final CompletableFuture<ShiftMemory> ready = new CompletableFuture<>();
    private final Map<String, Long> read = new HashMap<>();
    private final ShiftMemory memory = new ShiftMemory();
    private final KafkaSettings kafka;
    private final ShiftNews news;
    private final Worker worker = new Worker("desk-marks", this::run, CLOSING);

    private ShiftReader(KafkaSettings kafka, ShiftNews news) {
        this.kafka = kafka;
        this.news = news;
    }

    static ShiftReader start(KafkaSettings kafka, ShiftNews news) {
        var reader = new ShiftReader(kafka, news);
        reader.worker.start();
        return reader;
    }

    /** Done once everything is read that was there at the start. */
    Future<ShiftMemory> ready() {
        return ready;
    }

    /** Waits until the record has been read, not longer than {@code most}. */
    synchronized void await(Topic<?> topic, long offset, Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        long left = most.toMillis();
        while (left > 0 && read.getOrDefault(topic.name(), -1L) < offset) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
    }

    private void run() {
        while (worker.isOpen()) {
            try (var consumer = consumer()) {
                listen(consumer);
            } catch (InterruptException e) {
                // The exception has set the interrupt flag again.
                return;
            } catch (KafkaException e) {
                LOG.warn("the marks of the desk cannot be read for now: {}", e.getMessage());
            }
            worker.pause(PAUSE);
        }
    }

    private KafkaConsumer<String, byte @Nullable []> consumer() {
        var settings = kafka.client();
        settings.putAll(Map.of(
                "isolation.level",
                "read_committed",
                "enable.auto.commit",
                false,
                "allow.auto.create.topics",
                false,
                "key.deserializer",
                StringDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class));
        return new KafkaConsumer<String, byte @Nullable []>(settings);
    }

    private void listen(KafkaConsumer<String, byte @Nullable []> consumer) {
        var own = partitions(consumer, Mark.TOPIC, HandOverNote.TOPIC);
        var others = partitions(consumer, AnalyzeTopics.STORIES, AlertTopics.ALERTS);
        consumer.assign(Stream.concat(own.stream(), others.stream()).toList());
        consumer.seekToEnd(others);
        own.forEach(partition -> consumer.seek(partition, nextOf(partition)));
        var ends = consumer.endOffsets(own);
        while (worker.isOpen()) {
            consumer.poll(POLL).forEach(this::hear);
            if (own.stream().allMatch(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L))) {
                ready.complete(memory);
            }
        }
    }

    private synchronized long nextOf(TopicPartition partition) {
        return read.getOrDefault(partition.topic(), -1L) + 1;
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, Topic<?>... topics) {
        return Stream.of(topics)
                .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private void hear(ConsumerRecord<String, byte @Nullable []> heard) {
        try {
            new Heard(heard, memory).tell(news);
        } catch (SerializationException e) {
            LOG.warn("{}/{}/{} left out: {}", heard.topic(), heard.partition(), heard.offset(), e.getMessage());
        }
        synchronized (this) {
            read.put(heard.topic(), heard.offset());
            notifyAll();
        }
    }

    @Override
    public void close() {
        worker.close();
    }
}
