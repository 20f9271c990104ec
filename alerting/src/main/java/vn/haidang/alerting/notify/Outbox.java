package vn.haidang.alerting.notify;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.haidang.ingest.stream.KafkaSettings;

/** Where messages are put; safe for use by many threads. */
public final class Outbox implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final Producer<String, OutboxEvent> producer;

    private Outbox(Producer<String, OutboxEvent> producer) {
        this.producer = producer;
    }

    /** Begins at once; the broker is asked with the first message. */
    public static Outbox open(KafkaSettings kafka) {
        var settings = kafka.promptProducer(PATIENCE);
        var values = OutboxTopics.OUTBOX.serde().serializer();
        return new Outbox(new KafkaProducer<>(settings, new StringSerializer(), values));
    }

    /**
     * Returns when the broker has it. After an exception nobody can tell; putting it again does no harm.
     *
     * @throws IllegalStateException when the broker does not take it within 10 s
     */
    public void put(OutboxEvent event) {
        try {
            producer.send(new ProducerRecord<>(OutboxTopics.OUTBOX.name(), event.key(), event))
                    .get();
        } catch (ExecutionException | KafkaException e) {
            throw new IllegalStateException(
                    "the broker did not take what was put into the outbox: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the broker took what was put into the outbox", e);
        }
    }

    @Override
    public void close() {
        producer.close(CLOSING);
    }
}
