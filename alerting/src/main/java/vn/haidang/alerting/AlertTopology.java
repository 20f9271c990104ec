package vn.haidang.alerting;

import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertTopics;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.ingest.stream.KeyCheck;

/** The stream of labelled articles to the alert queue. */
final class AlertTopology {

    private AlertTopology() {}

    static Topology of(RuleBook rules) {
        var builder = new StreamsBuilder();
        builder.addStateStore(RaiseOnce.store());

        KStream<String, AnalyzedArticle> analyzed =
                builder.stream(AnalyzeTopics.ANALYZED.name(), AnalyzeTopics.ANALYZED.consumed("analyzed"));

        KStream<String, Alert> alerts = analyzed.processValues(
                        () -> new KeyCheck<>(article -> article.article().id().value()), Named.as("check-key"))
                .process(() -> new RaiseOnce(rules), Named.as("raise-once"), RaiseOnce.STORE);

        alerts.to(AlertTopics.ALERTS.name(), AlertTopics.ALERTS.produced("alerts"));
        return builder.build();
    }
}
