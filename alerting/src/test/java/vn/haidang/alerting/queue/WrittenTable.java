package vn.haidang.alerting.queue;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.rule.Hit;
import vn.haidang.alerting.rule.RuleRevision;
import vn.haidang.ingest.stream.Json;
import vn.haidang.ingest.stream.Table;

/** Keeps nothing but JSON, as a state store does. */
final class WrittenTable<V> implements Table<V> {

    private final Class<V> type;
    private final Map<String, String> values = new TreeMap<>();

    private WrittenTable(Class<V> type) {
        this.type = type;
    }

    static AlertTables tables() {
        return new AlertTables(
                new WrittenTable<>(Hit.class),
                new WrittenTable<>(WaitingHit.class),
                new WrittenTable<>(String.class),
                new WrittenTable<>(KnownStory.class),
                new WrittenTable<>(Integer.class),
                new WrittenTable<>(Alert.class),
                new WrittenTable<>(ShiftTally.class),
                new WrittenTable<>(RuleRevision.class),
                new WrittenTable<>(AskedPage.class));
    }

    @Override
    public @Nullable V get(String key) {
        String json = values.get(key);
        return json == null ? null : Json.mapper().readValue(json, type);
    }

    @Override
    public void put(String key, V value) {
        values.put(key, Json.mapper().writeValueAsString(value));
    }

    @Override
    public void delete(String key) {
        values.remove(key);
    }

    @Override
    public void forEach(Consumer<V> consumer) {
        values.keySet().stream().map(this::get).map(Objects::requireNonNull).forEach(consumer);
    }
}
