package vn.haidang.ingest.health;

import java.net.URI;
import java.util.Map;

/** Where the crawler keeps how feeds are doing. */
public interface HealthLog extends AutoCloseable {

    /** What was kept before this start, by address of the feed. */
    Map<URI, FeedHealth> kept();

    /** Does not wait; what cannot be kept is told in the log of the program, and the crawl goes on. */
    void put(FeedHealth health);

    /** Of a feed that is no longer watched; does not wait either. */
    void forget(URI feed);

    @Override
    void close();
}
