package vn.haidang.ingest.health;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.stream.KafkaSettings;

/** Health as records of {@link FeedHealth#TOPIC}, the latest for each feed. */
public final class KafkaHealthLog implements HealthLog {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaHealthLog.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final KafkaSettings kafka;
    private final Producer<String, byte @Nullable []> producer;

    /** One on that broker. */
    public KafkaHealthLog(KafkaSettings kafka) {
        this.kafka = kafka;
        this.producer = producer(kafka);
    }

    private static Producer<String, byte @Nullable []> producer(KafkaSettings kafka) {
        var settings = kafka.promptProducer(PATIENCE);
        settings.put("key.serializer", StringSerializer.class);
        settings.put("value.serializer", ByteArraySerializer.class);
        return new KafkaProducer<String, byte @Nullable []>(settings);
    }

    /** @throws IllegalStateException when they cannot be read in time */
    @Override
    public Map<URI, FeedHealth> kept() {
        try (var followed = FollowedHealth.open(kafka)) {
            return followed.await(PATIENCE).stream().collect(Collectors.toMap(FeedHealth::feed, Function.identity()));
        }
    }

    @Override
    public void put(FeedHealth health) {
        try (var values = FeedHealth.TOPIC.serde().serializer()) {
            send(health.feed(), values.serialize(FeedHealth.TOPIC.name(), health));
        }
    }

    @Override
    public void forget(URI feed) {
        send(feed, null);
    }

    private void send(URI feed, byte @Nullable [] health) {
        try {
            var ignored = producer.send(
                    new ProducerRecord<>(FeedHealth.TOPIC.name(), feed.toString(), health), (kept, failure) -> {
                        if (failure != null) {
                            tell(feed, failure);
                        }
                    });
        } catch (KafkaException e) {
            tell(feed, e);
        }
    }

    private static void tell(URI feed, Exception failure) {
        LOG.warn("How {} is doing is not kept: {}", feed, failure.getMessage());
    }

    @Override
    public void close() {
        producer.close(CLOSING);
    }
}
