package vn.haidang.alerting.notify;

import java.util.List;
import vn.haidang.ingest.stream.Topic;

/** What is to be told, and what became of it; both keyed by the message's key, with as many partitions. */
public final class OutboxTopics {

    /** Messages and officers' decisions. Not for longer than needed: messages hold addresses of people. */
    public static final Topic<OutboxEvent> OUTBOX =
            new Topic<>("haidang.outbox", OutboxEvent.class, Topic.Retention.MONTH);

    /** Deliveries as they change; the latest record of a key is its present state. */
    public static final Topic<Delivery> DELIVERIES =
            new Topic<>("haidang.deliveries", Delivery.class, Topic.Retention.LATEST);

    private OutboxTopics() {}

    public static List<Topic<?>> all() {
        return List.of(OUTBOX, DELIVERIES);
    }
}
