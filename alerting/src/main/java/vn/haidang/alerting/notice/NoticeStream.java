package vn.haidang.alerting.notice;

import java.util.Map;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.notify.OutboxTopics;
import vn.haidang.ingest.stream.StoredTable;

/** Changes of alerts to messages in the outbox. */
public final class NoticeStream {

    static final String TOLD = "notice-told";
    static final String DIGESTS = "notice-digests";

    private NoticeStream() {}

    /**
     * Adds the step to the topology.
     *
     * @param alerts all of them in one order, as they change
     */
    public static void add(StreamsBuilder builder, KStream<String, Alert> alerts, NoticeBook book) {
        StoredTable.builders(Map.of(TOLD, Integer.class, DIGESTS, Digest.class)).forEach(builder::addStateStore);
        alerts.process(() -> new NoticeStep(book), Named.as("tell"), TOLD, DIGESTS)
                .to(OutboxTopics.OUTBOX.name(), OutboxTopics.OUTBOX.produced("outbox"));
    }
}
