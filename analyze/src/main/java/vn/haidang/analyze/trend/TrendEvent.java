package vn.haidang.analyze.trend;

import java.time.Instant;
import java.util.List;
import vn.haidang.ingest.stream.Topic;

/**
 * A live article came in for the first time, on whatever matter: with all of them, also those of the world's other news,
 * it is known how much was crawled in an hour.
 *
 * @param seen when it was first seen
 * @param sightings one for each province that it concerns, mostly none
 */
public record TrendEvent(Instant seen, List<Sighting> sightings) {

    /** All of them in one order, because every count is measured against all that was crawled; keyed by article id. */
    public static final Topic<TrendEvent> TOPIC =
            Topic.ordered("haidang.trend-events", TrendEvent.class, Topic.Retention.WEEK);

    public TrendEvent {
        sightings = List.copyOf(sightings);
        for (var sighting : sightings) {
            if (!sighting.firstSeenAt().equals(seen)) {
                throw new IllegalArgumentException(
                        "got a sighting at " + sighting.firstSeenAt() + ", expected the event's time " + seen);
            }
        }
    }
}
