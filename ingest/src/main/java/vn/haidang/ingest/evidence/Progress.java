package vn.haidang.ingest.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Which records are done; an offset is ready to be committed when all before it are. Safe for several threads. */
final class Progress {

    private final Map<TopicPartition, Partition> partitions = new HashMap<>();

    private static final class Partition {
        private final TreeSet<Long> open = new TreeSet<>();
        private long next;
        private long committed;
    }

    synchronized void begun(TopicPartition partition, long offset) {
        var state = partitions.computeIfAbsent(partition, key -> new Partition());
        state.open.add(offset);
        state.next = Math.max(state.next, offset + 1);
    }

    synchronized void done(TopicPartition partition, long offset) {
        var state = partitions.get(partition);
        if (state != null) {
            state.open.remove(offset);
        }
    }

    /** Somebody else reads it now. */
    synchronized void forget(TopicPartition partition) {
        partitions.remove(partition);
    }

    /** Records begun and not done. */
    synchronized int open() {
        return partitions.values().stream().mapToInt(state -> state.open.size()).sum();
    }

    /** What has become ready since the last call. */
    synchronized Map<TopicPartition, OffsetAndMetadata> ready() {
        Map<TopicPartition, OffsetAndMetadata> ready = new HashMap<>();
        partitions.forEach((partition, state) -> {
            long offset = state.open.isEmpty() ? state.next : state.open.first();
            if (offset > state.committed) {
                state.committed = offset;
                ready.put(partition, new OffsetAndMetadata(offset));
            }
        });
        return ready;
    }
}
