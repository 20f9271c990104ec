package vn.haidang.alerting.queue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import vn.haidang.alerting.alert.AlertEvent;
import vn.haidang.alerting.rule.RuleRevision;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Surge;
import vn.haidang.ingest.stream.Topic;

/** What moves the queue on. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AlertInput.Ruled.class, name = "ruled"),
    @JsonSubTypes.Type(value = AlertInput.Labelled.class, name = "labelled"),
    @JsonSubTypes.Type(value = AlertInput.Told.class, name = "told"),
    @JsonSubTypes.Type(value = AlertInput.Ended.class, name = "ended"),
    @JsonSubTypes.Type(value = AlertInput.Surged.class, name = "surged"),
    @JsonSubTypes.Type(value = AlertInput.Handled.class, name = "handled"),
    @JsonSubTypes.Type(value = AlertInput.Tick.class, name = "tick")
})
public sealed interface AlertInput {

    /** All of them in one order: what happens to an alert follows from it, and from nothing else. */
    Topic<AlertInput> TOPIC = Topic.ordered("haidang.alert-inputs", AlertInput.class, Topic.Retention.WEEK);

    /** Somebody put rules in force. */
    record Ruled(RuleRevision rules) implements AlertInput {}

    /** An article was labelled, or a later revision of one. */
    record Labelled(AnalyzedArticle article) implements AlertInput {}

    /** A story as it stands. */
    record Told(StorySnapshot story) implements AlertInput {}

    /**
     * A story is no more.
     *
     * @param story its id
     */
    record Ended(String story) implements AlertInput {}

    /**
     * Articles of a province are part of a surge.
     *
     * @param articles their ids
     */
    record Surged(String province, List<String> articles) implements AlertInput {

        public Surged {
            articles = List.copyOf(articles);
        }

        public static Surged of(Surge surge) {
            return new Surged(surge.series().province(), surge.articleIds());
        }
    }

    /** An officer did something, or the system noticed something. */
    record Handled(AlertEvent event) implements AlertInput {}

    /** Time has passed; the record's timestamp says which it is. */
    record Tick() implements AlertInput {}
}
