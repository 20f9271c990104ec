package vn.haidang.analyze.story;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A key-value store, as the state machine needs it; a Kafka state store or a map.
 *
 * @param <V> immutable records
 */
public interface Table<V> {

    /** The value of a key, {@code null} when there is none. */
    @Nullable
    V get(String key);

    void put(String key, V value);

    void delete(String key);

    /** All values, in no particular order. */
    void forEach(Consumer<V> consumer);
}
