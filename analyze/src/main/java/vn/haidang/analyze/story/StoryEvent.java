package vn.haidang.analyze.story;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.StoryEdit;
import vn.haidang.ingest.stream.Topic;

/** What moves stories on. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StoryEvent.Arrival.class, name = "arrival"),
    @JsonSubTypes.Type(value = StoryEvent.Decision.class, name = "decision")
})
public sealed interface StoryEvent {

    /** All of them in one order, because any article may belong to any story. */
    Topic<StoryEvent> TOPIC = Topic.ordered("haidang.story-events", StoryEvent.class, Topic.Retention.WEEK);

    /** An article that passed the gate, or a later revision of one. */
    record Arrival(AnalyzedArticle analyzed) implements StoryEvent {}

    /** What an officer decided. */
    record Decision(StoryEdit edit) implements StoryEvent {}
}
