package vn.haidang.dashboards.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.stream.DeadLetter;

/** Records of the batch in hand that can never be archived; each is sent once, however many documents it made. */
final class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final Producer<byte @Nullable [], byte @Nullable []> producer;
    private final Map<DeadLetter.Origin, ProducerRecord<byte @Nullable [], byte @Nullable []>> letters =
            new LinkedHashMap<>();

    DeadLetters(Producer<byte @Nullable [], byte @Nullable []> producer) {
        this.producer = producer;
    }

    void add(ConsumerRecord<byte @Nullable [], byte @Nullable []> raw, Throwable why) {
        var origin = new DeadLetter.Origin(raw.topic(), raw.partition(), raw.offset());
        LOG.warn("Set aside {}/{}/{}: {}", raw.topic(), raw.partition(), raw.offset(), LogLine.of(why.toString()));
        letters.putIfAbsent(origin, DeadLetter.of(ArchiveWriter.NAME, origin, raw.key(), raw.value(), why));
    }

    /**
     * Sends what was set aside and waits until the broker has it.
     *
     * @throws KafkaException when it has not; the batch must then not be committed
     */
    void send() {
        var sent = new ArrayList<Future<RecordMetadata>>();
        letters.values().forEach(letter -> sent.add(producer.send(letter)));
        producer.flush();
        sent.forEach(DeadLetters::await);
        letters.clear();
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new KafkaException("a dead letter could not be sent", e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
