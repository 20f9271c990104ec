package vn.haidang.analyze.trend;

import java.util.Set;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import vn.haidang.analyze.result.AnalyzeTopics;

/**
 * Articles to surges and nightly reports.
 *
 * <p>All go through one topic of one partition, so that one task sees all: of the world's news only the time of each.
 */
public final class TrendStream {

    private TrendStream() {}

    /**
     * Adds the trends of a stream of articles to the topology.
     *
     * @param provinces ids of all that are watched
     */
    public static void add(
            StreamsBuilder builder, KStream<String, TrendEvent> articles, Set<String> provinces, TrendRules rules) {
        TrendStores.builders().forEach(builder::addStateStore);
        articles.to(TrendEvent.TOPIC.name(), TrendEvent.TOPIC.produced("trend-events"));

        KStream<String, TrendFindings> findings = builder.stream(
                        TrendEvent.TOPIC.name(), TrendEvent.TOPIC.consumed("articles-in-order"))
                .process(() -> new TrendStep(provinces, rules), Named.as("watch-trends"), TrendStores.NAMES);
        findings.flatMap(
                        (key, found) -> found.surges().stream()
                                .map(surge -> KeyValue.pair(surge.id(), surge))
                                .toList(),
                        Named.as("surges-found"))
                .to(AnalyzeTopics.SURGES.name(), AnalyzeTopics.SURGES.produced("surges"));
        findings.flatMap(
                        (key, found) -> found.reports().stream()
                                .map(report -> KeyValue.pair(report.province(), report))
                                .toList(),
                        Named.as("reports-made"))
                .to(AnalyzeTopics.TRENDS.name(), AnalyzeTopics.TRENDS.produced("trends"));
    }
}
