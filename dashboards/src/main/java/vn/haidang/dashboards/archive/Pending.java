package vn.haidang.dashboards.archive;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A document that is not in the archive yet, with the record it came from. */
record Pending(ConsumerRecord<byte @Nullable [], byte @Nullable []> origin, Document document) {

    /** Bytes; what one bulk request should carry, far below a small server's limit of 10 % of its memory. */
    private static final long REQUEST_SIZE = 5L * 1024 * 1024;

    /** As many as fit into one bulk request from the front of the list; at least one, however large. */
    static List<Pending> oneRequest(List<Pending> pending) {
        int count = 0;
        long size = 0;
        while (count < pending.size()) {
            size += pending.get(count).document().size();
            if (count > 0 && size > REQUEST_SIZE) {
                break;
            }
            count++;
        }
        return pending.subList(0, count);
    }
}
