package vn.haidang.ingest.stream;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A table in memory. */
final class MapTable<V> implements Table<V> {

    private final Map<String, V> values = new HashMap<>();

    @Override
    public @Nullable V get(String key) {
        return values.get(key);
    }

    @Override
    public void put(String key, V value) {
        values.put(key, value);
    }

    @Override
    public void delete(String key) {
        values.remove(key);
    }

    @Override
    public void forEach(Consumer<V> consumer) {
        values.values().forEach(consumer);
    }
}
