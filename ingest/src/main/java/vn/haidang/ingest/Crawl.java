package vn.haidang.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import vn.haidang.ingest.fetch.Fetcher;
import vn.haidang.ingest.fetch.ValidatorStore;
import vn.haidang.ingest.health.FeedHealth;
import vn.haidang.ingest.health.HealthLog;
import vn.haidang.ingest.seen.SeenStore;
import vn.haidang.ingest.source.FeedSource;
import vn.haidang.ingest.source.SourceList;

/** Everything that runs while the stage runs: a virtual thread for each feed and what they share. */
final class Crawl implements AutoCloseable {

    private static final long STOP_SECONDS = 20;

    private final Fetcher fetcher;
    private final SeenStore seen;
    private final ArticleSink sink;
    private final HealthLog healthLog;
    private final List<FeedWatch> watches;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Crawl(IngestSettings settings, SourceList sources, ArticleSink sink, HealthLog healthLog, Clock clock) {
        Map<URI, FeedHealth> kept = healthLog.kept();
        kept.keySet().stream().filter(feed -> !sources.watches(feed)).forEach(healthLog::forget);
        Path data = folder(settings.data());
        this.fetcher = new Fetcher(settings.fetching(), clock);
        this.seen = new SeenStore(data.resolve("seen.jsonl"), SeenStore.DEFAULT_CAPACITY);
        this.sink = sink;
        this.healthLog = healthLog;
        var poller = new FeedPoller(
                fetcher, ValidatorStore.open(data.resolve("validators.json")), new ItemDesk(seen, sink, clock));
        this.watches = sources.sources().stream()
                .flatMap(source -> source.feeds().stream()
                        .map(feed -> new FeedWatch(source, before(kept, source, feed), poller, healthLog, clock)))
                .toList();
    }

    private static FeedHealth before(Map<URI, FeedHealth> kept, FeedSource source, URI feed) {
        var health = kept.get(feed);
        return health == null
                ? FeedHealth.unknown(source.source(), feed, source.every())
                : health.listedAs(source.source(), source.every());
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder " + folder, e);
        }
    }

    /** What visits hosts in turn; whoever else visits them uses it, too. */
    Fetcher fetcher() {
        return fetcher;
    }

    /** Every feed is told of, also those whose first poll waits. */
    void start() {
        watches.forEach(watch -> healthLog.put(watch.health()));
        watches.forEach(threads::execute);
    }

    List<FeedHealth> health() {
        return watches.stream().map(FeedWatch::health).toList();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sink.close();
        healthLog.close();
        seen.close();
        fetcher.close();
    }
}
