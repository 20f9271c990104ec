package vn.haidang.ingest.evidence;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.article.Evidence;
import vn.haidang.ingest.stream.DeadLetter;
import vn.haidang.ingest.stream.IngestTopics;

/** Writes to the log and waits for it. */
final class EvidenceOutput {

    private final Producer<byte @Nullable [], byte @Nullable []> producer;

    EvidenceOutput(Producer<byte @Nullable [], byte @Nullable []> producer) {
        this.producer = producer;
    }

    /** @throws KafkaException when the log does not take it */
    void publish(Evidence evidence) {
        byte[] value = IngestTopics.EVIDENCE.serde().serializer().serialize(IngestTopics.EVIDENCE.name(), evidence);
        byte[] key = evidence.id().getBytes(StandardCharsets.UTF_8);
        send(new ProducerRecord<>(IngestTopics.EVIDENCE.name(), key, value));
    }

    /** Sends a record that cannot be handled to the dead letters. */
    void refuse(ConsumerRecord<byte @Nullable [], byte @Nullable []> raw, Exception why) {
        var origin = new DeadLetter.Origin(raw.topic(), raw.partition(), raw.offset());
        send(DeadLetter.of("evidence", origin, raw.key(), raw.value(), why));
    }

    private void send(ProducerRecord<byte @Nullable [], byte @Nullable []> letter) {
        try {
            producer.send(letter).get();
        } catch (ExecutionException e) {
            throw new KafkaException("the log does not take a record of " + letter.topic(), e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
