package vn.haidang.dashboards.shift;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.stream.Topic;

/**
 * How the officers of a province stand to a matter; the latest mark of a matter counts.
 *
 * @param by name of the account that set this mark
 * @param seenAt extent of the matter when somebody marked it as seen for all; {@code null} while nobody has
 * @param starred whether it is to stay in view
 */
public record Mark(
        String province,
        Matter matter,
        String by,
        Instant at,
        @Nullable Integer seenAt,
        boolean starred) {

    /** Everything that was marked lately, in one order. */
    public static final Topic<Mark> TOPIC = Topic.ordered("haidang.desk-marks", Mark.class, Topic.Retention.MONTH);

    /** The mark of a matter that nobody has touched. */
    static Mark none(String province, Matter matter) {
        return new Mark(province, matter, "", Instant.EPOCH, null, false);
    }

    /**
     * The same, seen for all by this officer.
     *
     * @param extent of the matter then: outlets of a story, steps of an alert
     */
    public Mark seen(String officer, Instant when, int extent) {
        return new Mark(province, matter, officer, when, extent, starred);
    }

    public Mark unseen(String officer, Instant when) {
        return new Mark(province, matter, officer, when, null, starred);
    }

    public Mark starred(String officer, Instant when) {
        return new Mark(province, matter, officer, when, seenAt, true);
    }

    public Mark unstarred(String officer, Instant when) {
        return new Mark(province, matter, officer, when, seenAt, false);
    }
}
