package vn.haidang.analyze;

import java.util.List;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.story.StoryEvent;
import vn.haidang.analyze.trend.TrendEvent;
import vn.haidang.analyze.trend.TrendRules;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Stage;
import vn.haidang.ingest.stream.StreamsStage;
import vn.haidang.ingest.stream.Topic;

/** The analyze stage: {@code haidang.articles} to {@code haidang.analyzed}, {@code .outcomes}, stories and trends. */
public final class Analyze implements Stage {

    private static final String NAME = "analyze";

    private final Stage streams;

    public Analyze(Analyzer analyzer, TrendRules trends, AnalyzeSettings settings, KafkaSettings kafka) {
        this.streams = new StreamsStage(NAME, AnalyzeTopology.of(analyzer, trends), kafka, settings.threads());
    }

    /** What the stage writes, and what it reads that no other stage writes before it. */
    public static List<Topic<?>> topics() {
        return List.of(
                AnalyzeTopics.ANALYZED,
                AnalyzeTopics.OUTCOMES,
                AnalyzeTopics.STORY_EDITS,
                StoryEvent.TOPIC,
                AnalyzeTopics.STORIES,
                TrendEvent.TOPIC,
                AnalyzeTopics.SURGES,
                AnalyzeTopics.TRENDS);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void start() {
        streams.start();
    }

    @Override
    public void close() {
        streams.close();
    }
}
