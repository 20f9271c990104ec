package vn.haidang.dashboards.briefing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
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
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Worker;

/** One thread that reads the events of dossiers from their beginning. */
final class BriefingReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BriefingReader.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final CompletableFuture<BriefingMemory> ready = new CompletableFuture<>();
    private final BriefingMemory memory = new BriefingMemory();
    private final KafkaSettings kafka;
    private final Worker worker = new Worker("briefings", this::run, CLOSING);

    /** Offset of the next record to be read. */
    private long next;

    private BriefingReader(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    static BriefingReader start(KafkaSettings kafka) {
        var reader = new BriefingReader(kafka);
        reader.worker.start();
        return reader;
    }

    /** Done once everything is read that was there at the start. */
    Future<BriefingMemory> ready() {
        return ready;
    }

    /** Whether the record has been read, waiting not longer than {@code most}. */
    synchronized boolean await(long offset, Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        long left = most.toMillis();
        while (left > 0 && next <= offset) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
        return next > offset;
    }

    private void run() {
        while (worker.isOpen()) {
            try (var consumer = consumer()) {
                listen(consumer);
            } catch (InterruptException e) {
                // The exception has set the interrupt flag again.
                return;
            } catch (KafkaException e) {
                LOG.warn("the dossiers cannot be read for now: {}", e.getMessage());
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
        var partition = new TopicPartition(BriefingEvent.TOPIC.name(), 0);
        var partitions = List.of(partition);
        consumer.assign(partitions);
        consumer.seek(partition, nextOffset());
        long end = consumer.endOffsets(partitions).getOrDefault(partition, 0L);
        while (worker.isOpen()) {
            consumer.poll(POLL).forEach(this::hear);
            if (consumer.position(partition) >= end) {
                ready.complete(memory);
            }
        }
    }

    private synchronized long nextOffset() {
        return next;
    }

    private void hear(ConsumerRecord<String, byte @Nullable []> heard) {
        try (var values = BriefingEvent.TOPIC.serde().deserializer()) {
            var event = values.deserialize(heard.topic(), heard.value());
            if (event != null && !memory.apply(event)) {
                LOG.info("{}/{} came late and counts for nothing", heard.topic(), heard.offset());
            }
        } catch (SerializationException | IllegalArgumentException e) {
            LOG.warn("{}/{} left out: {}", heard.topic(), heard.offset(), e.getMessage());
        }
        synchronized (this) {
            next = heard.offset() + 1;
            notifyAll();
        }
    }

    @Override
    public void close() {
        worker.close();
    }
}
