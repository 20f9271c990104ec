package vn.haidang.alerting.queue;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.rule.Hit;
import vn.haidang.ingest.stream.JsonSerde;

/** The tables of the state machine as stores of Kafka: on disk, and restored from their changelogs. */
final class AlertStores {

    private static final String HITS = "alert-hits";
    private static final String WAITING = "alert-waiting";
    private static final String PLACES = "alert-places";
    private static final String STORIES = "alert-stories";
    private static final String ALERTS = "alert-alerts";
    private static final String SHIFTS = "alert-shifts";

    private static final Map<String, Class<?>> TYPES = Map.of(
            HITS, Hit.class,
            WAITING, WaitingHit.class,
            PLACES, String.class,
            STORIES, KnownStory.class,
            ALERTS, Alert.class,
            SHIFTS, ShiftTally.class);

    static final String[] NAMES = TYPES.keySet().stream().sorted().toArray(String[]::new);

    private AlertStores() {}

    static List<StoreBuilder<?>> builders() {
        return TYPES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .<StoreBuilder<?>>map(store -> Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(store.getKey()),
                        Serdes.String(),
                        new JsonSerde<>(store.getValue())))
                .toList();
    }

    static AlertTables tables(ProcessorContext<?, ?> context) {
        return new AlertTables(
                table(context, HITS),
                table(context, WAITING),
                table(context, PLACES),
                table(context, STORIES),
                table(context, ALERTS),
                table(context, SHIFTS));
    }

    private static <V> Table<V> table(ProcessorContext<?, ?> context, String name) {
        KeyValueStore<String, V> store = context.getStateStore(name);
        return new Table<>() {
            @Override
            public @Nullable V get(String key) {
                return store.get(key);
            }

            @Override
            public void put(String key, V value) {
                store.put(key, value);
            }

            @Override
            public void delete(String key) {
                store.delete(key);
            }

            @Override
            public void forEach(Consumer<V> consumer) {
                try (var all = store.all()) {
                    all.forEachRemaining(entry -> consumer.accept(entry.value));
                }
            }
        };
    }
}
