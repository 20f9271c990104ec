package vn.haidang.alerting.queue;

import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.rule.Hit;
import vn.haidang.alerting.rule.RuleRevision;
import vn.haidang.ingest.stream.Table;

/**
 * Everything the state machine remembers; keys are strings, values small immutable records.
 *
 * @param hits by article id
 * @param waiting by article id, of those that no story has listed yet
 * @param places id of the story that an article was last seen in, by article id
 * @param stories by story id
 * @param surges articles in the largest surge an article was part of, by province and article id
 * @param alerts by alert id
 * @param shifts by province and beginning of the shift
 * @param rules the latest revision armed, if any
 * @param evidence pages that were asked for, by province and article
 */
public record AlertTables(
        Table<Hit> hits,
        Table<WaitingHit> waiting,
        Table<String> places,
        Table<KnownStory> stories,
        Table<Integer> surges,
        Table<Alert> alerts,
        Table<ShiftTally> shifts,
        Table<RuleRevision> rules,
        Table<AskedPage> evidence) {

    /** Empty tables in memory. */
    public static AlertTables inMemory() {
        return new AlertTables(
                Table.inMemory(),
                Table.inMemory(),
                Table.inMemory(),
                Table.inMemory(),
                Table.inMemory(),
                Table.inMemory(),
                Table.inMemory(),
                Table.inMemory(),
                Table.inMemory());
    }
}
