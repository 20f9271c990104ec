package vn.haidang.ingest.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates topics with their dead-letter twins; topics that are there stay as they are. */
public final class Topics {

    private Topics() {}

    /**
     * Makes sure that every topic exists.
     *
     * @throws IllegalStateException when the broker refuses or does not answer
     */
    public static void create(KafkaSettings settings, List<Topic<?>> topics) {
        try (var admin = Admin.create(settings.client())) {
            var wanted = topics.stream()
                    .flatMap(topic -> Stream.of(live(settings, topic), dead(settings, topic)))
                    .toList();
            for (var future : admin.createTopics(wanted).values().values()) {
                unlessPresent(future::get);
            }
        }
    }

    private static NewTopic live(KafkaSettings settings, Topic<?> topic) {
        int partitions = topic.order() == Topic.Order.TOTAL ? 1 : settings.partitions();
        return topic(settings, partitions, topic.name(), topic.retention());
    }

    private static NewTopic dead(KafkaSettings settings, Topic<?> topic) {
        return topic(settings, settings.partitions(), topic.deadName(), Topic.Retention.MONTH);
    }

    private static NewTopic topic(KafkaSettings settings, int partitions, String name, Topic.Retention retention) {
        Map<String, String> config = new HashMap<>(retention.config());
        config.put("max.message.bytes", Integer.toString(KafkaSettings.MAX_MESSAGE_BYTES));
        return new NewTopic(name, Optional.of(partitions), Optional.of((short) settings.replication())).configs(config);
    }

    private static void unlessPresent(Creation creation) {
        try {
            creation.await();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("broker refuses to create a topic: " + e.getCause(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        }
    }

    @FunctionalInterface
    private interface Creation {
        Object await() throws ExecutionException, InterruptedException;
    }
}
