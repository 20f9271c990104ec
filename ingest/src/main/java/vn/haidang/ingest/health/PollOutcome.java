package vn.haidang.ingest.health;

/** How a poll of a feed ended. */
public enum PollOutcome {
    /** It was read and has items. */
    OK,
    /** The server says that nothing changed. */
    UNCHANGED,
    /** It was read and has no item. */
    EMPTY,
    /** The outlet does not want us there: robots.txt, 401, 403 or 451. */
    BLOCKED,
    /** What came is no feed. */
    INVALID,
    /** Server or network did not deliver. */
    FAILING;

    /** Whether the feed could be read. */
    public boolean isRead() {
        return this == OK || this == UNCHANGED || this == EMPTY;
    }
}
