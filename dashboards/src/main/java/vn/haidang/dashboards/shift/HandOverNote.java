package vn.haidang.dashboards.shift;

import java.time.Instant;
import vn.haidang.ingest.stream.Topic;

/**
 * What one shift told the next; the next begins with it.
 *
 * @param by name of the account
 */
public record HandOverNote(String province, String by, Instant at, String text) {

    /** Every hand-over, in one order. */
    public static final Topic<HandOverNote> TOPIC =
            Topic.ordered("haidang.hand-overs", HandOverNote.class, Topic.Retention.FOREVER);

    /** More is a report. */
    public static final int LONGEST = 10_000;

    public HandOverNote {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "got a note of " + text.length() + " characters, expected 1 to " + LONGEST);
        }
    }
}
