package vn.haidang.analyze.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.analyze.story.Articles.id;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JavaType;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.ingest.stream.Json;
import vn.haidang.ingest.stream.Table;

/** What does not depend on the order of arrival, nor on when the machine was restored from its tables. */
class OrderOfArrivalTest {

    private static final int WITHIN_MEMORY = 300;
    private static final int ORDERS = 3;

    /** A floor below what was measured, so that a change for the worse shows. */
    private static final double NEARLY = 0.9;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void anyOrderWithinADayGivesTheSameStories() {
        var items = RealItems.matched().stream().limit(WITHIN_MEMORY).toList();
        var expected = stories(items, new StoryMachine(Articles.VOCABULARY, StoryTables.inMemory()));
        int moved = 0;
        for (int seed = 0; seed < ORDERS; seed++) {
            var shuffled = shuffledWithinDays(items, new Random(seed));
            moved += shuffled.equals(items) ? 0 : 1;
            assertEquals(expected, stories(shuffled, new StoryMachine(Articles.VOCABULARY, StoryTables.inMemory())));
        }
        assertEquals(ORDERS, moved);
        System.out.printf(
                "order of arrival: %d items, %d stories, %d orders%n",
                items.size(), expected.values().stream().distinct().count(), ORDERS);
    }

    @Test
    void anyOrderOfWeeksGivesNearlyTheSameStories() {
        var items = RealItems.matched().stream().limit(WITHIN_MEMORY).toList();
        var expected = stories(items, new StoryMachine(Articles.VOCABULARY, StoryTables.inMemory()));
        for (int seed = 0; seed < ORDERS; seed++) {
            List<AnalyzedArticle> shuffled = new ArrayList<>(items);
            Collections.shuffle(shuffled, new Random(seed));
            var stories = stories(shuffled, new StoryMachine(Articles.VOCABULARY, StoryTables.inMemory()));
            long same = expected.entrySet().stream()
                    .filter(story -> story.getValue().equals(stories.get(story.getKey())))
                    .count();
            System.out.printf("order of weeks: %d of %d items in the same story%n", same, items.size());
            assertTrue(same >= NEARLY * items.size(), () -> "got " + same + " of " + items.size());
        }
    }

    private static List<AnalyzedArticle> shuffledWithinDays(List<AnalyzedArticle> items, Random random) {
        Map<LocalDate, List<AnalyzedArticle>> days = new TreeMap<>();
        items.forEach(item -> days.computeIfAbsent(
                        LocalDate.ofInstant(item.article().firstSeenAt(), ZONE), day -> new ArrayList<>())
                .add(item));
        days.values().forEach(day -> Collections.shuffle(day, random));
        return days.values().stream().flatMap(List::stream).toList();
    }

    @Test
    void aMachineRestoredFromItsWrittenTablesGoesOnTheSame() {
        var items = RealItems.matched().stream().limit(WITHIN_MEMORY).toList();
        var expected = stories(items, new StoryMachine(Articles.VOCABULARY, StoryTables.inMemory()));
        var tables = writtenTables();
        var middle = items.size() / 2;
        stories(items.subList(0, middle), new StoryMachine(Articles.VOCABULARY, tables));
        var restored = new StoryMachine(Articles.VOCABULARY, tables);
        items.subList(middle, items.size()).forEach(restored::accept);
        assertEquals(expected, storiesOf(items, restored));
    }

    private static Map<String, String> stories(List<AnalyzedArticle> items, StoryMachine machine) {
        items.forEach(machine::accept);
        return storiesOf(items, machine);
    }

    private static Map<String, String> storiesOf(List<AnalyzedArticle> items, StoryMachine machine) {
        Map<String, String> stories = new TreeMap<>();
        items.forEach(item -> stories.put(id(item), Objects.requireNonNull(machine.storyOf(id(item)))));
        return stories;
    }

    private static StoryTables writtenTables() {
        return new StoryTables(
                new WrittenTable<>(Fingerprint.class),
                new WrittenTable<>(Card.class),
                new WrittenTable<>(Node.class),
                new WrittenTable<>(Group.class),
                new WrittenTable<>(String.class),
                new WrittenTable<>(Instant.class));
    }

    /** Keeps nothing but JSON, as a state store does. */
    private static final class WrittenTable<V> implements Table<V> {
        private final JavaType type;
        private final Map<String, String> values = new TreeMap<>();

        WrittenTable(Class<V> type) {
            this.type = Json.mapper().constructType(type);
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
}
