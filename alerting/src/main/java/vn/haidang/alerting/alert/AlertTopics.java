package vn.haidang.alerting.alert;

import vn.haidang.ingest.stream.Topic;

/** What the alerting stage writes, and what moves its alerts on. */
public final class AlertTopics {

    /** Alerts as raised and as they change, keyed by alert id; the latest record of a key is its present state. */
    public static final Topic<Alert> ALERTS = new Topic<>("haidang.alerts", Alert.class, Topic.Retention.LATEST);

    /** What officers did and what the system noticed, keyed by alert id: the log that explains every state. */
    public static final Topic<AlertEvent> ACTIONS =
            new Topic<>("haidang.alert-actions", AlertEvent.class, Topic.Retention.FOREVER);

    private AlertTopics() {}
}
