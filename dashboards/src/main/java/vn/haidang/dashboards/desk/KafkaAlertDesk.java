package vn.haidang.dashboards.desk;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.AlertAnswer;
import vn.haidang.alerting.alert.AlertEvent;
import vn.haidang.alerting.alert.AlertTopics;
import vn.haidang.ingest.stream.KafkaSettings;

/** Actions as records of {@link AlertTopics#ACTIONS}, answers from {@link AlertTopics#ANSWERS}. */
public final class KafkaAlertDesk implements AlertDesk {

    /** As long as a person waits for a page. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Answer and alert are written together, and read from two places. */
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final Map<String, CompletableFuture<AlertAnswer>> waiting = new ConcurrentHashMap<>();
    private final AlertChanges changes = new AlertChanges();
    private final Duration patience;
    private final Producer<String, AlertEvent> producer;
    private final AlertListener listener;

    private KafkaAlertDesk(KafkaSettings kafka, Duration patience) {
        this.patience = patience;
        this.producer = producer(kafka, patience);
        this.listener = AlertListener.start(kafka, changes::add, this::answered);
    }

    /** Begins to listen at once; a broker that is away is waited for. */
    public static KafkaAlertDesk open(KafkaSettings kafka) {
        return open(kafka, PATIENCE);
    }

    static KafkaAlertDesk open(KafkaSettings kafka, Duration patience) {
        return new KafkaAlertDesk(kafka, patience);
    }

    private static Producer<String, AlertEvent> producer(KafkaSettings kafka, Duration patience) {
        var values = AlertTopics.ACTIONS.serde().serializer();
        return new KafkaProducer<>(kafka.promptProducer(patience), new StringSerializer(), values);
    }

    @Override
    public AlertAnswer act(AlertAction action) {
        long end = System.nanoTime() + patience.toNanos();
        var answer = waiting.computeIfAbsent(action.id(), id -> new CompletableFuture<>());
        try {
            // An answer that comes before somebody listens would be missed.
            listener.ready().get(left(end), TimeUnit.NANOSECONDS);
            producer.send(new ProducerRecord<>(AlertTopics.ACTIONS.name(), action.alert(), action))
                    .get();
            return settled(action, answer.get(left(end), TimeUnit.NANOSECONDS));
        } catch (TimeoutException | ExecutionException | KafkaException e) {
            throw new UnknownOutcomeException("no answer to an action on alert " + action.alert() + " in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownOutcomeException("interrupted while an action was answered", e);
        } finally {
            waiting.remove(action.id(), answer);
        }
    }

    private AlertAnswer settled(AlertAction action, AlertAnswer answer) throws InterruptedException {
        if (answer.accepted() && answer.revision() > action.revision()) {
            changes.await(action.alert(), answer.revision(), MOMENT);
        }
        return answer;
    }

    private void answered(AlertAnswer answer) {
        var future = waiting.get(answer.action());
        if (future != null) {
            future.complete(answer);
        }
    }

    private static long left(long end) {
        return Math.max(0, end - System.nanoTime());
    }

    @Override
    public AlertChanges changes() {
        return changes;
    }

    @Override
    public void close() {
        changes.end();
        listener.close();
        producer.close(CLOSING);
    }
}
