package vn.haidang.analyze.story;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;
import vn.haidang.ingest.stream.StoredTable;

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
        return StoredTable.builders(TYPES);
    }

    static StoryTables tables(ProcessorContext<?, ?> context) {
        return new StoryTables(
                StoredTable.of(context, FINGERPRINTS),
                new RecentTable<>(StoredTable.of(context, CARDS), RECENT),
                new RecentTable<>(StoredTable.of(context, NODES), RECENT),
                new RecentTable<>(StoredTable.of(context, GROUPS), RECENT),
                StoredTable.of(context, MERGED),
                StoredTable.of(context, CLOCK));
    }
}
