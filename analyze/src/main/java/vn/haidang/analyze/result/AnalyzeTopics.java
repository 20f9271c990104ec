package vn.haidang.analyze.result;

import vn.haidang.ingest.stream.Topic;

/** What the analyze stage writes. */
public final class AnalyzeTopics {

    /** Labelled articles, keyed by article id. */
    public static final Topic<AnalyzedArticle> ANALYZED =
            new Topic<>("haidang.analyzed", AnalyzedArticle.class, Topic.Retention.FOREVER);

    /** One outcome per article read, keyed by article id. */
    public static final Topic<Outcome> OUTCOMES = new Topic<>("haidang.outcomes", Outcome.class, Topic.Retention.WEEK);

    private AnalyzeTopics() {}
}
