package vn.haidang.analyze.story;

import java.util.HashMap;
import java.util.Map;
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
}
