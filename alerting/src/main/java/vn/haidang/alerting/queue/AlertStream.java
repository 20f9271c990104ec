package vn.haidang.alerting.queue;

import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertEvent;
import vn.haidang.alerting.alert.AlertTopics;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.rule.RuleRevision;
import vn.haidang.alerting.workflow.Overdue;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.Surge;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.stream.IngestTopics;
import vn.haidang.ingest.stream.KeyCheck;

/**
 * Labelled articles, stories, surges, actions and rules to alerts, answers and notices.
 *
 * <p>Everything goes through one topic of one partition: articles that concern a province are few, and rules that change
 * then hold from one article on, the same after every restart.
 */
public final class AlertStream {

    private AlertStream() {}

    /** Adds the queue to the topology; the alerts as they change, all in one order. */
    public static KStream<String, Alert> add(StreamsBuilder builder, RuleBook rules, Overdue overdue) {
        AlertStores.builders().forEach(builder::addStateStore);

        labelled(builder)
                .merge(told(builder), Named.as("with-stories"))
                .merge(surged(builder), Named.as("with-surges"))
                .merge(handled(builder), Named.as("with-actions"))
                .merge(ruled(builder), Named.as("one-order"))
                .to(AlertInput.TOPIC.name(), AlertInput.TOPIC.produced("alert-inputs"));

        KStream<String, AlertInput> inputs =
                builder.stream(AlertInput.TOPIC.name(), AlertInput.TOPIC.consumed("inputs-in-order"));
        inputs.process(Ticks::new, Named.as("tick")).to(AlertInput.TOPIC.name(), AlertInput.TOPIC.produced("ticks"));
        return publish(inputs.process(() -> new AlertStep(rules, overdue), Named.as("keep-queue"), AlertStores.NAMES));
    }

    private static KStream<String, AlertInput> labelled(StreamsBuilder builder) {
        return builder.stream(AnalyzeTopics.ANALYZED.name(), AnalyzeTopics.ANALYZED.consumed("analyzed"))
                .processValues(
                        () -> new KeyCheck<>(article -> article.article().id().value()), Named.as("check-key"))
                .filter((key, article) -> article.article().mode() == Mode.LIVE, Named.as("news"))
                .mapValues(AlertInput.Labelled::new, Named.as("labelled"));
    }

    private static KStream<String, AlertInput> told(StreamsBuilder builder) {
        return builder.stream(AnalyzeTopics.STORIES.name(), AnalyzeTopics.STORIES.consumed("stories"))
                .mapValues((key, story) -> input(key, story), Named.as("told"));
    }

    private static KStream<String, AlertInput> surged(StreamsBuilder builder) {
        return builder.stream(AnalyzeTopics.SURGES.name(), AnalyzeTopics.SURGES.consumed("surges"))
                .processValues(() -> new KeyCheck<>(Surge::id), Named.as("check-surge"))
                .mapValues(AlertInput.Surged::of, Named.as("surged"));
    }

    private static KStream<String, AlertInput> handled(StreamsBuilder builder) {
        return builder.stream(AlertTopics.ACTIONS.name(), AlertTopics.ACTIONS.consumed("alert-actions"))
                .processValues(() -> new KeyCheck<>(AlertEvent::alert), Named.as("check-alert"))
                .mapValues(AlertInput.Handled::new, Named.as("handled"));
    }

    private static KStream<String, AlertInput> ruled(StreamsBuilder builder) {
        return builder.stream(RuleRevision.TOPIC.name(), RuleRevision.TOPIC.consumed("alert-rules"))
                .processValues(() -> new KeyCheck<>(revision -> RuleRevision.KEY), Named.as("check-rules"))
                .peek((key, revision) -> revision.book(), Named.as("compile"))
                .mapValues(AlertInput.Ruled::new, Named.as("ruled"));
    }

    private static AlertInput input(@Nullable String key, @Nullable Story story) {
        if (key == null) {
            throw new IllegalArgumentException("record has no key, expected a story's id");
        }
        if (story == null) {
            return new AlertInput.Ended(key);
        }
        if (!story.id().equals(key)) {
            throw new IllegalArgumentException("record has key " + key + ", expected " + story.id());
        }
        return new AlertInput.Told(StorySnapshot.of(story));
    }

    private static KStream<String, Alert> publish(KStream<String, AlertOutput> outputs) {
        var alerts = only(outputs, AlertOutput.Changed.class, "changed")
                .map((key, changed) -> KeyValue.pair(changed.alert().id(), changed.alert()), Named.as("alert"));
        alerts.to(AlertTopics.ALERTS.name(), AlertTopics.ALERTS.produced("alerts"));
        only(outputs, AlertOutput.Noticed.class, "noticed")
                .<String, AlertEvent>map(
                        (key, noticed) -> KeyValue.pair(noticed.notice().alert(), noticed.notice()), Named.as("notice"))
                .to(AlertTopics.ACTIONS.name(), AlertTopics.ACTIONS.produced("notices"));
        only(outputs, AlertOutput.Wanted.class, "wanted")
                .map(
                        (key, wanted) -> KeyValue.pair(wanted.request().id(), wanted.request()),
                        Named.as("evidence-request"))
                .to(
                        IngestTopics.EVIDENCE_REQUESTS.name(),
                        IngestTopics.EVIDENCE_REQUESTS.produced("evidence-requests"));
        only(outputs, AlertOutput.Answered.class, "answered")
                .map(
                        (key, answered) -> KeyValue.pair(answered.answer().action(), answered.answer()),
                        Named.as("answer"))
                .to(AlertTopics.ANSWERS.name(), AlertTopics.ANSWERS.produced("answers"));
        return alerts;
    }

    private static <T extends AlertOutput> KStream<String, T> only(
            KStream<String, AlertOutput> outputs, Class<T> type, String name) {
        return outputs.filter((key, output) -> type.isInstance(output), Named.as(name))
                .mapValues(type::cast, Named.as("as-" + name));
    }
}
