package vn.haidang.dashboards.archive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Poll, write, commit. An offset is committed only after every record before it is in the archive or among the dead
 * letters; what is read twice is written twice and changes nothing.
 */
final class WriterLoop {

    private static final Logger LOG = LoggerFactory.getLogger(WriterLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Consumer<byte @Nullable [], byte @Nullable []> consumer;
    private final Decoder decoder;
    private final BulkWriter writer;
    private final DeadLetters deadLetters;
    private final Backoff backoff;
    private final Complaint complaint;
    private final BooleanSupplier closing;
    private boolean holding;

    WriterLoop(
            Consumer<byte @Nullable [], byte @Nullable []> consumer,
            Decoder decoder,
            BulkWriter writer,
            DeadLetters deadLetters,
            Backoff backoff,
            Complaint complaint,
            BooleanSupplier closing) {
        this.consumer = consumer;
        this.decoder = decoder;
        this.writer = writer;
        this.deadLetters = deadLetters;
        this.backoff = backoff;
        this.complaint = complaint;
        this.closing = closing;
    }

    /** Works until closing. */
    void run() {
        consumer.subscribe(decoder.topics(), new Holding());
        while (!closing.getAsBoolean()) {
            var records = consumer.poll(POLL);
            if (!records.isEmpty() && archived(read(records))) {
                deadLetters.send();
                commit();
            }
        }
    }

    private List<Pending> read(ConsumerRecords<byte @Nullable [], byte @Nullable []> records) {
        var read = new ArrayList<Pending>();
        for (var raw : records) {
            try {
                decoder.decode(raw).forEach(document -> read.add(new Pending(raw, document)));
            } catch (RuntimeException poison) {
                // Whatever hostile bytes make the decoding throw, the records after them go on.
                deadLetters.add(raw, poison);
            }
        }
        return read;
    }

    /** Writes until nothing is left; false when closing came first. */
    private boolean archived(List<Pending> batch) {
        var left = batch;
        while (!left.isEmpty()) {
            var request = Pending.oneRequest(left);
            var again = write(request);
            var rest = new ArrayList<>(again);
            rest.addAll(left.subList(request.size(), left.size()));
            left = rest;
            if (again.isEmpty()) {
                backoff.reset();
            } else if (closing.getAsBoolean()) {
                return false;
            } else {
                hold(backoff.next());
            }
        }
        return true;
    }

    /** Returns those to write again. */
    private List<Pending> write(List<Pending> request) {
        var verdicts = writer.write(request.stream().map(Pending::document).toList());
        var again = new ArrayList<Pending>();
        for (int i = 0; i < request.size(); i++) {
            var pending = request.get(i);
            var verdict = verdicts.get(i);
            switch (verdict.kind()) {
                case DONE -> {}
                case RETRY -> {
                    complaint.about(verdict.reason());
                    again.add(pending);
                }
                case REFUSED -> deadLetters.add(pending.origin(), new IllegalArgumentException(verdict.reason()));
            }
        }
        return again;
    }

    /** Waits with all partitions paused, polling so that the group does not give them to another. */
    private void hold(Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        holding = true;
        consumer.pause(consumer.assignment());
        for (long left = wait.toNanos(); left > 0 && !closing.getAsBoolean(); left = end - System.nanoTime()) {
            consumer.poll(left < POLL.toNanos() ? Duration.ofNanos(left) : POLL);
        }
        consumer.resume(consumer.assignment());
        holding = false;
    }

    private void commit() {
        try {
            consumer.commitSync();
        } catch (CommitFailedException | RebalanceInProgressException e) {
            LOG.warn("Partitions moved before a commit; their records will be read again: {}", e.getMessage());
        }
    }

    /** Partitions that come while holding must not deliver either: the poll that waits drops what it gets. */
    private final class Holding implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            if (holding) {
                consumer.pause(partitions);
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {}
    }
}
