package vn.haidang.alerting.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.notify.Delivery;
import vn.haidang.alerting.notify.DeliveryReader;
import vn.haidang.alerting.notify.DeliveryState;
import vn.haidang.alerting.notify.OutboxEvent;
import vn.haidang.alerting.notify.OutboxTopics;
import vn.haidang.ingest.stream.KafkaSettings;

/**
 * The deliveries of one partition, written by nobody else: taking the shelf fences whoever had it before.
 *
 * <p>What is written is kept by the broker when the call returns. After an exception nobody can tell, and the shelf has
 * to be taken anew.
 */
final class Shelf implements AutoCloseable {

    private static final Duration CLOSING = Duration.ofSeconds(5);
    private static final Comparator<Delivery> LONGEST_DUE = Comparator.comparing(Delivery::next);

    private final TopicPartition source;
    private final Producer<byte @Nullable [], byte @Nullable []> producer;
    /** Those that are not at their end. */
    private final Map<String, Delivery> open = new LinkedHashMap<>();
    /** Keys of those that were sent; some 100 bytes each. */
    private final Set<String> sent = new HashSet<>();

    private Shelf(TopicPartition source, Producer<byte @Nullable [], byte @Nullable []> producer) {
        this.source = source;
        this.producer = producer;
    }

    /** Fences, then reads: nothing can be written behind what was read. */
    static Shelf take(KafkaSettings kafka, TopicPartition source) {
        var shelf = new Shelf(source, producer(kafka, source.partition()));
        try {
            shelf.producer.initTransactions();
            DeliveryReader.of(kafka, source.partition()).values().forEach(shelf::remember);
            return shelf;
        } catch (RuntimeException e) {
            shelf.close();
            throw e;
        }
    }

    private static Producer<byte @Nullable [], byte @Nullable []> producer(KafkaSettings kafka, int partition) {
        var settings = kafka.producer();
        settings.put("transactional.id", "haidang-notify-" + partition);
        settings.put("transaction.timeout.ms", 30_000);
        settings.put("linger.ms", 0);
        settings.put("key.serializer", ByteArraySerializer.class);
        settings.put("value.serializer", ByteArraySerializer.class);
        return new KafkaProducer<byte @Nullable [], byte @Nullable []>(settings);
    }

    /** Attempts that were begun and of which no end is known. */
    List<Delivery> interrupted() {
        return open.values().stream()
                .filter(delivery -> delivery.state() == DeliveryState.SENDING)
                .toList();
    }

    /** What is due, the longest waiting first. */
    List<Delivery> due(Instant now) {
        return open.values().stream()
                .filter(delivery -> delivery.isDue(now))
                .sorted(LONGEST_DUE)
                .toList();
    }

    /** Whether nothing has happened to the delivery since its attempt was written down. */
    boolean isUnderWay(Delivery claimed) {
        return claimed.equals(open.get(claimed.key()));
    }

    /** Takes in what was put into the outbox, with its place in the topic, in one transaction. */
    void take(Arrivals arrivals, ConsumerGroupMetadata group, Instant now) {
        Map<String, Delivery> changed = new LinkedHashMap<>();
        for (var event : arrivals.events()) {
            var before = changed.getOrDefault(event.key(), open.get(event.key()));
            var after = after(before, event, now);
            if (after != null && !after.equals(before)) {
                changed.put(event.key(), after);
            }
        }
        transaction(changed.values(), () -> {
            arrivals.deadLetters().forEach(this::send);
            producer.sendOffsetsToTransaction(Map.of(source, new OffsetAndMetadata(arrivals.next())), group);
        });
    }

    private @Nullable Delivery after(@Nullable Delivery before, OutboxEvent event, Instant now) {
        return switch (event) {
            case OutboxEvent.Put put ->
                before != null || sent.contains(put.key()) ? before : Delivery.pending(put.message(), now);
            case OutboxEvent.Request request -> before == null ? null : before.decided(request, now);
        };
    }

    /** Writes down how a delivery stands. */
    void write(Collection<Delivery> deliveries) {
        if (!deliveries.isEmpty()) {
            transaction(deliveries, () -> {});
        }
    }

    private void transaction(Collection<Delivery> deliveries, Runnable more) {
        producer.beginTransaction();
        deliveries.forEach(delivery -> send(record(delivery)));
        more.run();
        producer.commitTransaction();
        deliveries.forEach(this::remember);
    }

    /** What cannot be sent fails the commit. */
    private void send(ProducerRecord<byte @Nullable [], byte @Nullable []> record) {
        Future<RecordMetadata> unused = producer.send(record);
    }

    private ProducerRecord<byte @Nullable [], byte @Nullable []> record(Delivery delivery) {
        byte[] value = OutboxTopics.DELIVERIES.serde().serializer().serialize("", delivery);
        return new ProducerRecord<byte @Nullable [], byte @Nullable []>(
                OutboxTopics.DELIVERIES.name(),
                source.partition(),
                delivery.key().getBytes(StandardCharsets.UTF_8),
                value);
    }

    private void remember(Delivery delivery) {
        if (delivery.state() == DeliveryState.SENT) {
            open.remove(delivery.key());
            sent.add(delivery.key());
        } else {
            open.put(delivery.key(), delivery);
        }
    }

    @Override
    public void close() {
        producer.close(CLOSING);
    }
}
