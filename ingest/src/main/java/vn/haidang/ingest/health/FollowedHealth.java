package vn.haidang.ingest.health;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

/** The latest health of every feed that was ever watched, read on a thread of its own. */
public final class FollowedHealth implements HealthBoard {

    private static final Logger LOG = LoggerFactory.getLogger(FollowedHealth.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final Map<String, FeedHealth> latest = new ConcurrentHashMap<>();
    private final CountDownLatch read = new CountDownLatch(1);
    private final KafkaSettings kafka;
    private final Worker worker = new Worker("feed-health", this::run, CLOSING);

    private FollowedHealth(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    /** Begins to read at once; a broker that is away is waited for. */
    public static FollowedHealth open(KafkaSettings kafka) {
        var followed = new FollowedHealth(kafka);
        followed.worker.start();
        return followed;
    }

    @Override
    public Collection<FeedHealth> now() {
        return List.copyOf(latest.values());
    }

    /**
     * The same, with all that was there at the start.
     *
     * @throws IllegalStateException when that takes longer than the patience
     */
    Collection<FeedHealth> await(Duration patience) {
        try {
            if (!read.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("how the feeds were doing cannot be read from the broker");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading how the feeds were doing", e);
        }
        return now();
    }

    private void run() {
        while (worker.isOpen()) {
            try (var consumer = consumer()) {
                follow(consumer);
            } catch (InterruptException e) {
                // The exception has set the interrupt flag again.
                return;
            } catch (KafkaException e) {
                LOG.warn("how the feeds are doing cannot be read for now: {}", e.getMessage());
            }
            worker.pause(PAUSE);
        }
    }

    private KafkaConsumer<String, byte @Nullable []> consumer() {
        var settings = kafka.client();
        settings.put("enable.auto.commit", false);
        settings.put("allow.auto.create.topics", false);
        settings.put("key.deserializer", StringDeserializer.class);
        settings.put("value.deserializer", ByteArrayDeserializer.class);
        return new KafkaConsumer<String, byte @Nullable []>(settings);
    }

    private void follow(KafkaConsumer<String, byte @Nullable []> consumer) {
        var partitions = consumer.partitionsFor(FeedHealth.TOPIC.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        while (worker.isOpen()) {
            consumer.poll(POLL).forEach(this::take);
            if (partitions.stream().allMatch(part -> consumer.position(part) >= ends.getOrDefault(part, 0L))) {
                read.countDown();
            }
        }
    }

    private void take(ConsumerRecord<String, byte @Nullable []> heard) {
        try (var values = FeedHealth.TOPIC.serde().deserializer()) {
            FeedHealth health = values.deserialize(heard.topic(), heard.value());
            if (health == null) {
                latest.remove(heard.key());
            } else {
                latest.put(heard.key(), health);
            }
        } catch (SerializationException e) {
            LOG.warn("{}/{}/{} left out: {}", heard.topic(), heard.partition(), heard.offset(), e.getMessage());
        }
    }

    @Override
    public void close() {
        worker.close();
    }
}
