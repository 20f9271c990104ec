package vn.haidang.deploy.endtoend;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.AlertEvent;
import vn.haidang.alerting.alert.AlertTopics;
import vn.haidang.alerting.alert.DismissalReason;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.workflow.Workflow;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.ingest.stream.Topic;

/** Articles that raise alerts, and officers who act on them without pause, often on what a colleague has changed. */
final class ActionStorm implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(25);
    private static final Officer LAN = new Officer("lan", Set.of(Role.DUTY_OFFICER), null);
    private static final Officer MINH = new Officer("minh", Set.of(Role.COORDINATOR), null);

    private final String bootstrap;
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Map<String, Handling> handlings = new TreeMap<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private Thread officers = new Thread(() -> {}, "officers");

    ActionStorm(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** So many articles with a claim, each a story of its own. */
    void publish(int count) throws ExecutionException, InterruptedException {
        for (int number = 0; number < count; number++) {
            var article = Rumour.article(number);
            String id = article.article().id().value();
            send(AnalyzeTopics.ANALYZED, id, article);
            send(AnalyzeTopics.STORIES, id, Rumour.story(article));
        }
    }

    /**
     * Officers come to work.
     *
     * @param alerts as they were raised
     */
    void begin(Collection<Alert> alerts) {
        alerts.forEach(alert -> handlings.put(alert.id(), alert.handling()));
        officers = new Thread(this::act, "officers");
        officers.start();
    }

    /** Ids of all actions that the broker took. */
    Set<String> end() throws InterruptedException {
        over.countDown();
        officers.join();
        return Set.copyOf(sent);
    }

    private void act() {
        var random = new Random(1);
        var alerts = List.copyOf(handlings.keySet());
        try (var serializer = AlertTopics.ACTIONS.serde().serializer();
                var producer = new KafkaProducer<String, AlertEvent>(client(), new StringSerializer(), serializer)) {
            for (int number = 0; !over.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS); number++) {
                String alert = alerts.get(random.nextInt(alerts.size()));
                var action = action("a" + number, Objects.requireNonNull(handlings.get(alert)), random);
                producer.send(new ProducerRecord<>(AlertTopics.ACTIONS.name(), alert, action))
                        .get();
                sent.add(action.id());
                handlings.computeIfPresent(alert, (id, before) -> Workflow.replay(before, List.of(action)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker did not take an action", e);
        }
    }

    /** One in four officers has not seen what a colleague did last. */
    private static AlertAction action(String id, Handling handling, Random random) {
        var now = Instant.now();
        var moves = List.of(
                new Move.Triage(),
                new Move.Dismiss(DismissalReason.SATIRE),
                new Move.Monitor(now.plus(Duration.ofDays(1))),
                new Move.Reopen(now.plus(Duration.ofDays(1))));
        int behind = handling.revision() > 0 && random.nextInt(4) == 0 ? 1 : 0;
        return new AlertAction(
                id,
                handling.alert(),
                handling.revision() - behind,
                random.nextBoolean() ? LAN : MINH,
                now,
                "Xem lại.",
                moves.get(random.nextInt(moves.size())));
    }

    private <V> void send(Topic<V> topic, String key, V value) throws ExecutionException, InterruptedException {
        try (var serializer = topic.serde().serializer();
                var producer = new KafkaProducer<>(client(), new StringSerializer(), serializer)) {
            producer.send(new ProducerRecord<>(topic.name(), key, value)).get();
        }
    }

    private Map<String, Object> client() {
        return Map.of("bootstrap.servers", bootstrap, "acks", "all");
    }

    @Override
    public void close() {
        over.countDown();
    }
}
