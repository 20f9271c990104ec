package vn.haidang.deploy.replay;

import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.stream.KafkaSettings;

/** Sends records without waiting for each, and says at the end if one did not arrive. */
final class RawProducer implements AutoCloseable {

    private final KafkaProducer<byte @Nullable [], byte @Nullable []> producer;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    RawProducer(KafkaSettings kafka) {
        Map<String, Object> properties = kafka.producer();
        properties.put("key.serializer", ByteArraySerializer.class);
        properties.put("value.serializer", ByteArraySerializer.class);
        this.producer = new KafkaProducer<byte @Nullable [], byte @Nullable []>(properties);
    }

    void send(ProducerRecord<byte @Nullable [], byte @Nullable []> record) {
        Future<RecordMetadata> unused = producer.send(record, (metadata, exception) -> {
            if (exception != null) {
                failure.compareAndSet(null, exception);
            }
        });
    }

    /**
     * Waits until everything has arrived.
     *
     * @throws IllegalStateException when something has not
     */
    @Override
    public void close() {
        producer.close();
        Exception first = failure.get();
        if (first != null) {
            throw new IllegalStateException("a record did not arrive at the broker: " + first.getMessage(), first);
        }
    }
}
