package vn.haidang.analyze.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import vn.haidang.ingest.stream.JsonSerde;

/**
 * Everything the machine remembers: on disk, and restored from its changelogs. Hours in keys have eight digits, so that
 * keys are in order of time.
 *
 * @param crawled articles on anything, by hour
 * @param sightings by province, hour and article
 * @param due by hour of closing, province and article
 * @param days by province, day, topic and tone
 * @param watches by province
 * @param clock under one key
 */
record TrendStores(
        KeyValueStore<String, Integer> crawled,
        KeyValueStore<String, Sighting> sightings,
        KeyValueStore<String, Due> due,
        KeyValueStore<String, DayCount> days,
        KeyValueStore<String, WatchMemory> watches,
        KeyValueStore<String, TrendClock> clock) {

    private static final String CRAWLED = "trend-crawled";
    private static final String SIGHTINGS = "trend-sightings";
    private static final String DUE = "trend-due";
    private static final String DAYS = "trend-days";
    private static final String WATCHES = "trend-watches";
    private static final String CLOCK = "trend-clock";

    static final String[] NAMES = {CRAWLED, SIGHTINGS, DUE, DAYS, WATCHES, CLOCK};

    static List<StoreBuilder<?>> builders() {
        // One count is written for every article of the world's news: the cache makes one write a commit of it.
        return List.of(
                builder(CRAWLED, Integer.class).withCachingEnabled(),
                builder(SIGHTINGS, Sighting.class),
                builder(DUE, Due.class),
                builder(DAYS, DayCount.class),
                builder(WATCHES, WatchMemory.class),
                builder(CLOCK, TrendClock.class));
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> builder(String name, Class<V> type) {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(name), Serdes.String(), new JsonSerde<>(type));
    }

    static TrendStores of(ProcessorContext<?, ?> context) {
        return new TrendStores(
                context.getStateStore(CRAWLED),
                context.getStateStore(SIGHTINGS),
                context.getStateStore(DUE),
                context.getStateStore(DAYS),
                context.getStateStore(WATCHES),
                context.getStateStore(CLOCK));
    }

    static String hour(long hour) {
        return "%08d".formatted(hour);
    }

    static String key(Object... parts) {
        return String.join("/", Stream.of(parts).map(Object::toString).toList());
    }

    /** The values of all keys from one to another, both included, in order. */
    static <V> List<V> between(KeyValueStore<String, V> store, String from, String to) {
        List<V> values = new ArrayList<>();
        each(store, from, to, (key, value) -> values.add(value));
        return values;
    }

    static <V> void each(KeyValueStore<String, V> store, String from, String to, BiConsumer<String, V> action) {
        try (var entries = store.range(from, to)) {
            entries.forEachRemaining(entry -> action.accept(entry.key, entry.value));
        }
    }

    static <V> void delete(KeyValueStore<String, V> store, String from, String to) {
        List<String> keys = new ArrayList<>();
        each(store, from, to, (key, value) -> keys.add(key));
        keys.forEach(store::delete);
    }
}
