package vn.haidang.analyze.story;

import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import vn.haidang.analyze.model.Vocabulary;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.StoryEdit;
import vn.haidang.ingest.stream.KeyCheck;

/**
 * Matched articles and officers' decisions to stories.
 *
 * <p>Both go through one topic of one partition, so that one task sees all; few articles of the world's news come so far.
 */
public final class StoryStream {

    private StoryStream() {}

    /** Adds the stories of a stream of articles to the topology. */
    public static void add(StreamsBuilder builder, KStream<String, AnalyzedArticle> articles, Vocabulary vocabulary) {
        StoryStores.builders().forEach(builder::addStateStore);

        KStream<String, StoryEvent> arrivals =
                articles.mapValues(article -> new StoryEvent.Arrival(article), Named.as("arrival"));
        KStream<String, StoryEvent> decisions = builder.stream(
                        AnalyzeTopics.STORY_EDITS.name(), AnalyzeTopics.STORY_EDITS.consumed("story-edits"))
                .processValues(() -> new KeyCheck<>(StoryEdit::story), Named.as("check-story"))
                .mapValues(edit -> new StoryEvent.Decision(edit), Named.as("decision"));
        arrivals.merge(decisions, Named.as("one-order"))
                .to(StoryEvent.TOPIC.name(), StoryEvent.TOPIC.produced("story-events"));

        builder.stream(StoryEvent.TOPIC.name(), StoryEvent.TOPIC.consumed("events-in-order"))
                .process(() -> new StoryStep(vocabulary), Named.as("tell-stories"), StoryStores.NAMES)
                .to(AnalyzeTopics.STORIES.name(), AnalyzeTopics.STORIES.produced("stories"));
    }
}
