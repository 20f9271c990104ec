package vn.haidang.analyze.story;

import java.time.Instant;
import vn.haidang.ingest.stream.Table;

/**
 * Everything the state machine remembers; keys are strings, values small immutable records.
 *
 * @param fingerprints by article id, of those that a new one can join; the candidate index is made of them
 * @param cards by article id
 * @param nodes by article id
 * @param groups by group id, which is the id of its first article
 * @param merged story of a group that an officer merged into another, by group id
 * @param clock the latest time met, under one key
 */
public record StoryTables(
        Table<Fingerprint> fingerprints,
        Table<Card> cards,
        Table<Node> nodes,
        Table<Group> groups,
        Table<String> merged,
        Table<Instant> clock) {

    /** Empty tables in memory. */
    public static StoryTables inMemory() {
        return new StoryTables(
                Table.inMemory(),
                Table.inMemory(),
                Table.inMemory(),
                Table.inMemory(),
                Table.inMemory(),
                Table.inMemory());
    }
}
