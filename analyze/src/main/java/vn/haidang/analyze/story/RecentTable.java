package vn.haidang.analyze.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.stream.Table;

/** Keeps the values of another table that were used last, so that they need not be read again. */
final class RecentTable<V> implements Table<V> {

    private final Table<V> all;
    private final Map<String, V> recent;

    RecentTable(Table<V> all, int limit) {
        this.all = all;
        this.recent = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > limit;
            }
        };
    }

    @Override
    public @Nullable V get(String key) {
        var known = recent.get(key);
        if (known != null) {
            return known;
        }
        var value = all.get(key);
        if (value != null) {
            recent.put(key, value);
        }
        return value;
    }

    @Override
    public void put(String key, V value) {
        all.put(key, value);
        recent.put(key, value);
    }

    @Override
    public void delete(String key) {
        all.delete(key);
        recent.remove(key);
    }

    @Override
    public void forEach(Consumer<V> consumer) {
        all.forEach(consumer);
    }
}
