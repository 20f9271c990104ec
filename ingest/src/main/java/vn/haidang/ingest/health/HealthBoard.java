package vn.haidang.ingest.health;

import java.util.Collection;

/** How every feed is doing, to look at. */
public interface HealthBoard extends AutoCloseable {

    /** As far as known by now, in no order. */
    Collection<FeedHealth> now();

    @Override
    void close();
}
