package vn.haidang.analyze;

import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.story.StoryStream;
import vn.haidang.analyze.trend.TrendEvent;
import vn.haidang.analyze.trend.TrendRules;
import vn.haidang.analyze.trend.TrendStream;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.stream.IngestTopics;
import vn.haidang.ingest.stream.KeyCheck;

/** The stream of articles, step by step. */
final class AnalyzeTopology {

    private AnalyzeTopology() {}

    static Topology of(Analyzer analyzer, TrendRules trends) {
        var builder = new StreamsBuilder();
        builder.addStateStore(Revisions.store());

        KStream<String, Article> articles =
                builder.stream(IngestTopics.ARTICLES.name(), IngestTopics.ARTICLES.consumed("articles"));

        KStream<String, Step> steps = articles.processValues(
                        () -> new KeyCheck<>(article -> article.id().value()), Named.as("check-key"))
                .mapValues(analyzer::normalise, Named.as("normalise"))
                // Most of the world's news ends at the gate, so it stands before everything that costs.
                .mapValues(analyzer::gate, Named.as("place-gate"))
                .processValues(Revisions::new, Named.as("revise"), Revisions.STORE)
                .mapValues(analyzer::label, Named.as("label"));

        steps.mapValues(Step::outcome, Named.as("account"))
                .to(AnalyzeTopics.OUTCOMES.name(), AnalyzeTopics.OUTCOMES.produced("outcomes"));
        KStream<String, AnalyzedArticle> analyzed = steps.flatMapValues(Step::analyzed, Named.as("pass-on"));
        analyzed.to(AnalyzeTopics.ANALYZED.name(), AnalyzeTopics.ANALYZED.produced("analyzed"));
        StoryStream.add(builder, analyzed, analyzer.model().vocabulary());
        KStream<String, TrendEvent> crawled = steps.flatMapValues(Step::crawled, Named.as("crawled"));
        TrendStream.add(builder, crawled, analyzer.provinces().keySet(), trends);
        return builder.build();
    }
}
