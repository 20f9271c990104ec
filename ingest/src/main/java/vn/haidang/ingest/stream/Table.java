package vn.haidang.ingest.stream;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A key-value store, as a deterministic state machine needs it; a store of Kafka or a map.
 *
 * @param <V> immutable records
 */
public interface Table<V> {

    /** An empty one in memory. */
    static <V> Table<V> inMemory() {
        return new MapTable<>();
    }

    /** The value of a key, {@code null} when there is none. */
    @Nullable
    V get(String key);

    void put(String key, V value);

    void delete(String key);

    /** All values, in no particular order. */
    void forEach(Consumer<V> consumer);
}
