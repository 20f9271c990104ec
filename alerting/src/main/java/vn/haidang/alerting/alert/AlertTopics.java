package vn.haidang.alerting.alert;

import vn.haidang.ingest.stream.Topic;

/** What the alerting stage writes. */
public final class AlertTopics {

    /** Alerts as raised and as they change, keyed by alert id; the latest record of a key is its present state. */
    public static final Topic<Alert> ALERTS = new Topic<>("haidang.alerts", Alert.class, Topic.Retention.LATEST);

    private AlertTopics() {}
}
