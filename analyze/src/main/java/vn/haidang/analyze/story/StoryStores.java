package vn.haidang.analyze.story;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.stream.JsonSerde;

/** The tables of the state machine as stores of Kafka: on disk, and restored from their changelogs. */
final class StoryStores {

    private static final String FINGERPRINTS = "story-fingerprints";
    private static final String CARDS = "story-cards";
    private static final String NODES = "story-nodes";
    private static final String GROUPS = "story-groups";
    private static final String MERGED = "story-merged";
    private static final String CLOCK = "story-clock";

    /** Values kept decoded per table; a long story shows 60 articles, and some twenty are told at a time. */
    private static final int RECENT = 1_500;

    private static final Map<String, Class<?>> TYPES = Map.of(
            FINGERPRINTS, Fingerprint.class,
            CARDS, Card.class,
            NODES, Node.class,
            GROUPS, Group.class,
            MERGED, String.class,
            CLOCK, Instant.class);

    static final String[] NAMES = TYPES.keySet().stream().sorted().toArray(String[]::new);

    private StoryStores() {}

    static List<StoreBuilder<?>> builders() {
        return TYPES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .<StoreBuilder<?>>map(store -> Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(store.getKey()),
                        Serdes.String(),
                        new JsonSerde<>(store.getValue())))
                .toList();
    }

    static StoryTables tables(ProcessorContext<?, ?> context) {
        return new StoryTables(
                table(context, FINGERPRINTS),
                new RecentTable<>(table(context, CARDS), RECENT),
                new RecentTable<>(table(context, NODES), RECENT),
                new RecentTable<>(table(context, GROUPS), RECENT),
                table(context, MERGED),
                table(context, CLOCK));
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
