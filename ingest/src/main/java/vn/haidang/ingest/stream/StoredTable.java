package vn.haidang.ingest.stream;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** A table in a store of Kafka: on disk, and restored from its changelog; values are JSON. */
public final class StoredTable<V> implements Table<V> {

    private final KeyValueStore<String, V> store;

    private StoredTable(KeyValueStore<String, V> store) {
        this.store = store;
    }

    /** The stores of a topology, in order of their names. */
    public static List<StoreBuilder<?>> builders(Map<String, Class<?>> types) {
        return types.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .<StoreBuilder<?>>map(store -> Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(store.getKey()),
                        Serdes.String(),
                        new JsonSerde<>(store.getValue())))
                .toList();
    }

    /** The store of a name, as a processor sees it. */
    public static <V> Table<V> of(ProcessorContext<?, ?> context, String name) {
        return new StoredTable<>(context.getStateStore(name));
    }

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
}
