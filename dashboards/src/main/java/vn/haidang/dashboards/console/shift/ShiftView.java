package vn.haidang.dashboards.console.shift;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.console.page.AlertRow;
import vn.haidang.dashboards.console.page.StoryRow;
import vn.haidang.dashboards.shift.HandOverNote;

/**
 * The page of the desk.
 *
 * @param from when what is shown began to arrive
 * @param withSeen whether what somebody has seen is shown, too
 * @param seen how many alerts and stories somebody has seen
 * @param more stories that did not fit
 * @param last what the shift before said; {@code null} when none did lately
 * @param mayMark whether the reader may mark anything
 */
record ShiftView(
        Since since,
        Instant from,
        boolean withSeen,
        List<AlertItem> alerts,
        List<StoryItem> stories,
        int seen,
        long more,
        @Nullable HandOverNote last,
        boolean mayMark) {

    /** An alert on the desk. */
    record AlertItem(AlertRow row, Standing standing) {}

    /** A story on the desk. */
    record StoryItem(StoryRow row, Standing standing) {}

    /** How many wait to be looked at. */
    public int waiting() {
        return (int) (alerts.stream().filter(item -> !item.standing().seen()).count()
                + stories.stream().filter(item -> !item.standing().seen()).count());
    }

    public Since[] choices() {
        return Since.values();
    }

    /** Query string of this page. */
    public String query() {
        return "since=" + since.value() + (withSeen ? "&seen=1" : "");
    }
}
