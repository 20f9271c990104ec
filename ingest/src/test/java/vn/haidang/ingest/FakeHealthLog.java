package vn.haidang.ingest;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import vn.haidang.ingest.health.FeedHealth;
import vn.haidang.ingest.health.HealthLog;

/** Keeps health in memory. */
final class FakeHealthLog implements HealthLog {

    private final Map<URI, FeedHealth> latest = new ConcurrentHashMap<>();

    FeedHealth latest(URI feed) {
        return Objects.requireNonNull(latest.get(feed), "nothing was told of " + feed);
    }

    @Override
    public Map<URI, FeedHealth> kept() {
        return Map.copyOf(latest);
    }

    @Override
    public void put(FeedHealth health) {
        latest.put(health.feed(), health);
    }

    @Override
    public void forget(URI feed) {
        latest.remove(feed);
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
