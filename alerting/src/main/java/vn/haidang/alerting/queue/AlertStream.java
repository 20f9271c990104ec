package vn.haidang.alerting.queue;

import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.AlertEvent;
import vn.haidang.alerting.alert.AlertTopics;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.workflow.Overdue;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.Story;
import vn.haidang.ingest.stream.IngestTopics;
import vn.haidang.ingest.stream.KeyCheck;

/**
 * Labelled articles, stories and actions to alerts, answers and notices.
 *
 * <p>Rules judge articles side by side; what is left, and all else, goes through one topic of one partition.
 */
public final class AlertStream {

    private AlertStream() {}

    /** Adds the queue to the topology. */
    public static void add(StreamsBuilder builder, RuleBook rules, Overdue overdue) {
        AlertStores.builders().forEach(builder::addStateStore);

        asked(builder, rules)
                .merge(told(builder), Named.as("with-stories"))
                .merge(handled(builder), Named.as("one-order"))
                .to(AlertInput.TOPIC.name(), AlertInput.TOPIC.produced("alert-inputs"));

        KStream<String, AlertInput> inputs =
                builder.stream(AlertInput.TOPIC.name(), AlertInput.TOPIC.consumed("inputs-in-order"));
        inputs.process(Ticks::new, Named.as("tick")).to(AlertInput.TOPIC.name(), AlertInput.TOPIC.produced("ticks"));
        publish(inputs.process(() -> new AlertStep(rules, overdue), Named.as("keep-queue"), AlertStores.NAMES));
    }

    private static KStream<String, AlertInput> asked(StreamsBuilder builder, RuleBook rules) {
        return builder.stream(AnalyzeTopics.ANALYZED.name(), AnalyzeTopics.ANALYZED.consumed("analyzed"))
                .processValues(
                        () -> new KeyCheck<>(article -> article.article().id().value()), Named.as("check-key"))
                .flatMapValues(article -> rules.judge(article).stream().toList(), Named.as("judge"))
                .mapValues(AlertInput.Asked::new, Named.as("asked"));
    }

    private static KStream<String, AlertInput> told(StreamsBuilder builder) {
        return builder.stream(AnalyzeTopics.STORIES.name(), AnalyzeTopics.STORIES.consumed("stories"))
                .mapValues((key, story) -> input(key, story), Named.as("told"));
    }

    private static KStream<String, AlertInput> handled(StreamsBuilder builder) {
        return builder.stream(AlertTopics.ACTIONS.name(), AlertTopics.ACTIONS.consumed("alert-actions"))
                .processValues(() -> new KeyCheck<>(AlertEvent::alert), Named.as("check-alert"))
                .mapValues(AlertInput.Handled::new, Named.as("handled"));
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

    private static void publish(KStream<String, AlertOutput> outputs) {
        only(outputs, AlertOutput.Changed.class, "changed")
                .map((key, changed) -> KeyValue.pair(changed.alert().id(), changed.alert()), Named.as("alert"))
                .to(AlertTopics.ALERTS.name(), AlertTopics.ALERTS.produced("alerts"));
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
    }

    private static <T extends AlertOutput> KStream<String, T> only(
            KStream<String, AlertOutput> outputs, Class<T> type, String name) {
        return outputs.filter((key, output) -> type.isInstance(output), Named.as(name))
                .mapValues(type::cast, Named.as("as-" + name));
    }
}
