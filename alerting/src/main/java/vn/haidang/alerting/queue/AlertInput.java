package vn.haidang.alerting.queue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.haidang.alerting.alert.AlertEvent;
import vn.haidang.alerting.rule.Hit;
import vn.haidang.ingest.stream.Topic;

/** What moves the queue on. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AlertInput.Asked.class, name = "asked"),
    @JsonSubTypes.Type(value = AlertInput.Told.class, name = "told"),
    @JsonSubTypes.Type(value = AlertInput.Ended.class, name = "ended"),
    @JsonSubTypes.Type(value = AlertInput.Handled.class, name = "handled"),
    @JsonSubTypes.Type(value = AlertInput.Tick.class, name = "tick")
})
public sealed interface AlertInput {

    /** All of them in one order: what happens to an alert follows from it, and from nothing else. */
    Topic<AlertInput> TOPIC = Topic.ordered("haidang.alert-inputs", AlertInput.class, Topic.Retention.WEEK);

    /** Rules asked for an article, or a later revision of one was judged. */
    record Asked(Hit hit) implements AlertInput {}

    /** A story as it stands. */
    record Told(StorySnapshot story) implements AlertInput {}

    /**
     * A story is no more.
     *
     * @param story its id
     */
    record Ended(String story) implements AlertInput {}

    /** An officer did something, or the system noticed something. */
    record Handled(AlertEvent event) implements AlertInput {}

    /** Time has passed; the record's timestamp says which it is. */
    record Tick() implements AlertInput {}
}
