package vn.haidang.alerting.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.alerting.channel.Attempt;
import vn.haidang.alerting.channel.Channel;
import vn.haidang.alerting.notify.Delivery;
import vn.haidang.alerting.notify.DeliveryState;
import vn.haidang.alerting.notify.OutboxTopics;
import vn.haidang.ingest.stream.KafkaSettings;

/** Take in, write down what has ended, claim what is due, begin it. Everything but the attempts is one thread. */
final class OutboxLoop {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxLoop.class);
    private static final Duration POLL = Duration.ofMillis(300);
    private static final Duration POLL_AT_WORK = Duration.ofMillis(10);

    /** Of attempts under way when a partition goes to another process; below the time that the group waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Consumer<byte @Nullable [], byte @Nullable []> consumer;
    private final Map<String, Channel> channels;
    private final RetryPolicy retry;
    private final KafkaSettings kafka;
    private final Clock clock;
    private final BooleanSupplier closing;
    private final Map<Integer, Shelf> shelves = new TreeMap<>();
    private final Attempts attempts = new Attempts();

    OutboxLoop(
            Consumer<byte @Nullable [], byte @Nullable []> consumer,
            Map<String, Channel> channels,
            RetryPolicy retry,
            KafkaSettings kafka,
            Clock clock,
            BooleanSupplier closing) {
        this.consumer = consumer;
        this.channels = channels;
        this.retry = retry;
        this.kafka = kafka;
        this.clock = clock;
        this.closing = closing;
    }

    /** Works until closing. */
    void run() {
        consumer.subscribe(List.of(OutboxTopics.OUTBOX.name()), new Handover());
        try {
            while (!closing.getAsBoolean()) {
                take(consumer.poll(attempts.isIdle() ? POLL : POLL_AT_WORK));
                attempts.finished().forEach(this::record);
                shelves.forEach(this::begin);
            }
            leave();
        } finally {
            shelves.values().forEach(Shelf::close);
        }
    }

    private void take(ConsumerRecords<byte @Nullable [], byte @Nullable []> records) {
        for (var partition : records.partitions()) {
            shelf(partition.partition())
                    .take(Arrivals.of(records.records(partition)), consumer.groupMetadata(), clock.instant());
        }
    }

    private void begin(int partition, Shelf shelf) {
        for (Delivery due : shelf.due(clock.instant())) {
            String name = due.message().channel();
            var channel = channels.get(name);
            if (channel == null) {
                refuse(shelf, due, name);
            } else if (attempts.hasRoom(name)) {
                var claimed = due.claimed(clock.instant());
                shelf.write(List.of(claimed));
                attempts.begin(partition, claimed, channel);
            }
        }
    }

    /** There may be one again when the configuration is mended. */
    private void refuse(Shelf shelf, Delivery due, String name) {
        var attempt = new Attempt.NotSent("no channel '" + name + "' is configured");
        shelf.write(List.of(retry.after(due.claimed(clock.instant()), attempt, true, clock.instant())));
    }

    private void record(Attempts.Done done) {
        var shelf = shelves.get(done.partition());
        if (shelf == null || !shelf.isUnderWay(done.delivery())) {
            LOG.warn(
                    "message {}: the attempt ended after its partition was lost",
                    done.delivery().key());
            return;
        }
        var after = retry.after(done.delivery(), done.attempt(), repeatable(done.delivery()), clock.instant());
        shelf.write(List.of(after));
        report(after);
    }

    private static void report(Delivery delivery) {
        if (delivery.state() != DeliveryState.SENT) {
            LOG.warn(
                    "message {} by {}, attempt {}: {}, {}",
                    delivery.key(),
                    delivery.message().channel(),
                    delivery.attempts(),
                    delivery.state(),
                    delivery.reason());
        }
    }

    private boolean repeatable(Delivery delivery) {
        var channel = channels.get(delivery.message().channel());
        return channel != null && channel.repeatable();
    }

    private Shelf shelf(int partition) {
        var shelf = shelves.get(partition);
        if (shelf == null) {
            throw new IllegalStateException("got records of partition " + partition + ", expected only assigned ones");
        }
        return shelf;
    }

    /** Waits for what is under way, writes its end down, and gives all shelves back. */
    private void leave() {
        try {
            attempts.finish(PATIENCE).forEach(this::record);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
        close();
    }

    private void close() {
        shelves.values().forEach(Shelf::close);
        shelves.clear();
    }

    /** Whoever had these partitions before left no word of how these ended. */
    private void doubt(Shelf shelf) {
        var found = shelf.interrupted().stream()
                .map(delivery -> retry.unknown(
                        delivery, "the program ended during the attempt", repeatable(delivery), clock.instant()))
                .toList();
        shelf.write(found);
        found.forEach(OutboxLoop::report);
    }

    private final class Handover implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            for (var partition : partitions) {
                var shelf = Shelf.take(kafka, partition);
                shelves.put(partition.partition(), shelf);
                doubt(shelf);
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            if (!shelves.isEmpty()) {
                leave();
            }
        }

        /** Another process has them already, and will find what was under way. */
        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            close();
        }
    }
}
