package vn.haidang.analyze.result;

import vn.haidang.ingest.stream.Topic;

/** What the analyze stage writes. */
public final class AnalyzeTopics {

    /** Labelled articles, keyed by article id. */
    public static final Topic<AnalyzedArticle> ANALYZED =
            new Topic<>("haidang.analyzed", AnalyzedArticle.class, Topic.Retention.FOREVER);

    /** One outcome per article read, keyed by article id. */
    public static final Topic<Outcome> OUTCOMES = new Topic<>("haidang.outcomes", Outcome.class, Topic.Retention.WEEK);

    /** Stories as they stand, keyed by story id; without a value once a story has gone into another. */
    public static final Topic<Story> STORIES = new Topic<>("haidang.stories", Story.class, Topic.Retention.LATEST);

    /** What officers decide about stories, keyed by story id; read here, written by the console. */
    public static final Topic<StoryEdit> STORY_EDITS =
            new Topic<>("haidang.story-edits", StoryEdit.class, Topic.Retention.FOREVER);

    /** Surges, keyed by their id. */
    public static final Topic<Surge> SURGES = new Topic<>("haidang.surges", Surge.class, Topic.Retention.LATEST);

    /** What the trends of each province say after the last whole day, keyed by province. */
    public static final Topic<TrendReport> TRENDS =
            new Topic<>("haidang.trends", TrendReport.class, Topic.Retention.LATEST);

    private AnalyzeTopics() {}
}
