package vn.haidang.alerting.queue;

import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.rule.Hit;
import vn.haidang.alerting.rule.RuleRevision;
import vn.haidang.ingest.stream.StoredTable;

/** The tables of the state machine as stores of Kafka: on disk, and restored from their changelogs. */
final class AlertStores {

    private static final String HITS = "alert-hits";
    private static final String WAITING = "alert-waiting";
    private static final String PLACES = "alert-places";
    private static final String STORIES = "alert-stories";
    private static final String SURGES = "alert-surges";
    private static final String ALERTS = "alert-alerts";
    private static final String SHIFTS = "alert-shifts";
    private static final String RULES = "alert-rules";
    private static final String EVIDENCE = "alert-evidence";

    private static final Map<String, Class<?>> TYPES = Map.of(
            HITS, Hit.class,
            WAITING, WaitingHit.class,
            PLACES, String.class,
            STORIES, KnownStory.class,
            SURGES, Integer.class,
            ALERTS, Alert.class,
            SHIFTS, ShiftTally.class,
            RULES, RuleRevision.class,
            EVIDENCE, AskedPage.class);

    static final String[] NAMES = TYPES.keySet().stream().sorted().toArray(String[]::new);

    private AlertStores() {}

    static List<StoreBuilder<?>> builders() {
        return StoredTable.builders(TYPES);
    }

    static AlertTables tables(ProcessorContext<?, ?> context) {
        return new AlertTables(
                StoredTable.of(context, HITS),
                StoredTable.of(context, WAITING),
                StoredTable.of(context, PLACES),
                StoredTable.of(context, STORIES),
                StoredTable.of(context, SURGES),
                StoredTable.of(context, ALERTS),
                StoredTable.of(context, SHIFTS),
                StoredTable.of(context, RULES),
                StoredTable.of(context, EVIDENCE));
    }
}
