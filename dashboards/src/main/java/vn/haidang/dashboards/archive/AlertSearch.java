package vn.haidang.dashboards.archive;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertState;

/**
 * Which alerts to list, in the order in which they last changed, merged ones among them.
 *
 * @param provinces only of these
 * @param states only in these; none for all
 * @param changedSince not those that changed earlier; {@code null} for all
 * @param after only what follows this place of the list; {@code null} from the beginning
 */
public record AlertSearch(
        Set<String> provinces,
        Set<AlertState> states,
        @Nullable Instant changedSince,
        @Nullable Place after,
        int limit) {

    public AlertSearch {
        provinces = Set.copyOf(provinces);
        states = Set.copyOf(states);
    }

    /**
     * Where a list stopped.
     *
     * @param changedAt of the last alert, to the millisecond as the archive sorts
     * @param id of the last alert
     */
    public record Place(Instant changedAt, String id) {

        public static Place of(Alert last) {
            return new Place(last.changedAt(), last.id());
        }
    }
}
