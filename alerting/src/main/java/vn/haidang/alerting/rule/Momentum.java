package vn.haidang.alerting.rule;

import java.time.Instant;
import java.util.List;

/**
 * How a story moves, as far as rules ask.
 *
 * @param reached when each of its outlets had its first article, in order of time
 * @param surge articles in the largest surge that an article of it was part of; 0 for none
 */
public record Momentum(List<Instant> reached, int surge) {

    public Momentum {
        reached = List.copyOf(reached);
    }
}
