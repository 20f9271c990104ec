package vn.haidang.alerting.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A story that is reaching outlet after outlet.
 *
 * @param outlets distinct ones
 * @param hours within which it reached them
 */
public record Reach(int outlets, int hours) {

    public Reach {
        if (outlets < 1 || hours < 1) {
            throw new IllegalArgumentException(
                    "got " + outlets + " outlets in " + hours + " hours, expected at least 1 of each");
        }
    }

    /** @param reached when each outlet had its first article, in order of time */
    boolean holds(List<Instant> reached) {
        for (int last = outlets - 1; last < reached.size(); last++) {
            var taken = Duration.between(reached.get(last - outlets + 1), reached.get(last));
            if (taken.compareTo(Duration.ofHours(hours)) <= 0) {
                return true;
            }
        }
        return false;
    }
}
