package vn.haidang.alerting.outbox;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.alerting.notify.OutboxEvent;
import vn.haidang.alerting.notify.OutboxTopics;
import vn.haidang.ingest.stream.DeadLetter;

/**
 * Records of one partition of the outbox, read.
 *
 * @param next offset after them
 */
record Arrivals(
        List<OutboxEvent> events, List<ProducerRecord<byte @Nullable [], byte @Nullable []>> deadLetters, long next) {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
    private static final Deserializer<OutboxEvent> READER =
            OutboxTopics.OUTBOX.serde().deserializer();

    static Arrivals of(List<ConsumerRecord<byte @Nullable [], byte @Nullable []>> records) {
        List<OutboxEvent> events = new ArrayList<>();
        List<ProducerRecord<byte @Nullable [], byte @Nullable []>> dead = new ArrayList<>();
        for (var record : records) {
            try {
                events.add(event(record));
            } catch (SerializationException e) {
                var origin = new DeadLetter.Origin(record.topic(), record.partition(), record.offset());
                LOG.warn("notify: record {} is refused: {}", origin, e.getMessage());
                dead.add(DeadLetter.of(Courier.NAME, origin, record.key(), record.value(), e));
            }
        }
        return new Arrivals(events, dead, records.getLast().offset() + 1);
    }

    private static OutboxEvent event(ConsumerRecord<byte @Nullable [], byte @Nullable []> record) {
        if (record.value() == null) {
            throw new SerializationException("record has no value");
        }
        return READER.deserialize("", record.value());
    }
}
