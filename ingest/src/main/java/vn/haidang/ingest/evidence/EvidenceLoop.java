package vn.haidang.ingest.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.article.Evidence;
import vn.haidang.ingest.article.EvidenceRequest;
import vn.haidang.ingest.stream.IngestTopics;

/**
 * Poll, hand to the lanes, publish, commit. An offset is committed only after what came of its record, and of all before
 * it, has been published; what is read twice is found in the book and published twice, under the same key.
 */
final class EvidenceLoop {

    private static final Logger log = LoggerFactory.getLogger(EvidenceLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);

    /** Requests under way; beyond it the topic waits. */
    private static final int MOST_OPEN = 2_000;

    private final Consumer<byte @Nullable [], byte @Nullable []> consumer;
    private final Lanes lanes;
    private final EvidenceOutput output;
    private final Progress progress = new Progress();
    private final BooleanSupplier closing;

    EvidenceLoop(
            Consumer<byte @Nullable [], byte @Nullable []> consumer,
            Lanes lanes,
            EvidenceOutput output,
            BooleanSupplier closing) {
        this.consumer = consumer;
        this.lanes = lanes;
        this.output = output;
        this.closing = closing;
    }

    /** Works until closing. */
    void run() {
        consumer.subscribe(List.of(IngestTopics.EVIDENCE_REQUESTS.name()), new Leaving());
        while (!closing.getAsBoolean()) {
            if (progress.open() > MOST_OPEN) {
                consumer.pause(consumer.assignment());
            } else {
                consumer.resume(consumer.paused());
            }
            consumer.poll(POLL).forEach(this::take);
            commit();
        }
    }

    private void take(ConsumerRecord<byte @Nullable [], byte @Nullable []> raw) {
        var partition = new TopicPartition(raw.topic(), raw.partition());
        progress.begun(partition, raw.offset());
        try {
            lanes.take(request(raw), (request, capture) -> {
                output.publish(new Evidence(request, capture));
                progress.done(partition, raw.offset());
            });
        } catch (RuntimeException poison) {
            // Whatever hostile bytes make the decoding throw, the records after them go on.
            output.refuse(raw, poison);
            progress.done(partition, raw.offset());
        }
    }

    private static EvidenceRequest request(ConsumerRecord<byte @Nullable [], byte @Nullable []> raw) {
        var request = IngestTopics.EVIDENCE_REQUESTS.serde().deserializer().deserialize(raw.topic(), raw.value());
        byte[] key = raw.key();
        if (request == null || key == null) {
            throw new IllegalArgumentException("record has no key or no value, expected both");
        }
        String named = new String(key, StandardCharsets.UTF_8);
        if (!request.id().equals(named)) {
            throw new IllegalArgumentException("record has key " + named + ", expected " + request.id());
        }
        return request;
    }

    private void commit() {
        var ready = progress.ready();
        if (ready.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(ready);
        } catch (CommitFailedException | RebalanceInProgressException e) {
            log.warn("Partitions moved before a commit; their requests will be read again: {}", e.getMessage());
        }
    }

    private final class Leaving implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {}

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            commit();
            partitions.forEach(progress::forget);
        }
    }
}
