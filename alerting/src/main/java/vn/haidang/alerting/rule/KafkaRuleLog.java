package vn.haidang.alerting.rule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.haidang.ingest.stream.KafkaSettings;

/**
 * Revisions as records of {@link RuleRevision#TOPIC}.
 *
 * <p>Two people who arm rules within the same moment are both recorded, and the later record is in force.
 */
public final class KafkaRuleLog implements RuleLog {

    private static final TopicPartition ALL = new TopicPartition(RuleRevision.TOPIC.name(), 0);
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final KafkaSettings kafka;
    private final Duration patience;
    private final Producer<String, RuleRevision> producer;

    private KafkaRuleLog(KafkaSettings kafka, Duration patience, Producer<String, RuleRevision> producer) {
        this.kafka = kafka;
        this.patience = patience;
        this.producer = producer;
    }

    /**
     * Begins at once; the broker is asked with the first question.
     *
     * @param patience of one question
     */
    public static KafkaRuleLog open(KafkaSettings kafka, Duration patience) {
        var settings = kafka.promptProducer(patience);
        var values = RuleRevision.TOPIC.serde().serializer();
        return new KafkaRuleLog(kafka, patience, new KafkaProducer<>(settings, new StringSerializer(), values));
    }

    @Override
    public synchronized Optional<RuleRevision> latest() {
        var settings = kafka.client();
        settings.put("default.api.timeout.ms", Math.toIntExact(patience.toMillis()));
        var values = RuleRevision.TOPIC.serde().deserializer();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), values)) {
            return latest(consumer);
        } catch (KafkaException e) {
            throw new RulesUnavailableException("cannot read the rules in force: " + e.getMessage(), e);
        }
    }

    private Optional<RuleRevision> latest(Consumer<String, RuleRevision> consumer) {
        consumer.assign(List.of(ALL));
        long end = consumer.endOffsets(List.of(ALL)).getOrDefault(ALL, 0L);
        if (end == 0) {
            return Optional.empty();
        }
        consumer.seek(ALL, end - 1);
        return consumer.poll(patience).records(ALL).stream()
                .map(ConsumerRecord::value)
                .reduce((before, after) -> after);
    }

    @Override
    public synchronized void arm(RuleRevision revision) {
        int inForce = latest().map(RuleRevision::revision).orElse(0);
        if (revision.revision() != inForce + 1) {
            throw new StaleRulesException(revision.revision(), inForce);
        }
        try {
            producer.send(new ProducerRecord<>(RuleRevision.TOPIC.name(), RuleRevision.KEY, revision))
                    .get();
        } catch (ExecutionException | KafkaException e) {
            throw new RulesUnavailableException("the broker did not take the rules: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RulesUnavailableException("interrupted while the broker took the rules", e);
        }
    }

    @Override
    public void close() {
        producer.close(CLOSING);
    }
}
