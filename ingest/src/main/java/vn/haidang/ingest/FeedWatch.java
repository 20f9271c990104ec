package vn.haidang.ingest;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.ArticleSink.SinkException;
import vn.haidang.ingest.source.FeedSource;

/** Polls one feed again and again until interrupted; whatever happens to it stays with it. */
final class FeedWatch implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(FeedWatch.class);

    private final FeedSource source;
    private final URI feed;
    private final FeedPoller poller;
    private final Clock clock;
    private volatile SourceHealth health;

    FeedWatch(FeedSource source, URI feed, FeedPoller poller, Clock clock) {
        this.source = source;
        this.feed = feed;
        this.poller = poller;
        this.clock = clock;
        this.health = SourceHealth.unknown(source.source(), feed);
    }

    SourceHealth health() {
        return health;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(pollOnce());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the time until the next poll. */
    Duration pollOnce() throws InterruptedException {
        try {
            return record(poller.poll(source, feed));
        } catch (SinkException e) {
            // The source is well: no back-off, or an hour without a broker would cost a day of news.
            log.warn("Articles of {} cannot be passed on: {}", feed, e.getMessage());
            return source.every();
        } catch (RuntimeException | StackOverflowError e) {
            log.error("Poll of {} ended in a bug", feed, e);
            return record(new PollResult.Failed(e.toString()));
        }
    }

    private Duration record(PollResult result) throws InterruptedException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedException("stopped during a poll");
        }
        return switch (result) {
            case PollResult.Done done -> {
                health = health.ok(clock.instant(), done.sent(), done.skipped());
                yield source.every();
            }
            case PollResult.Failed failed -> {
                health = health.failed(clock.instant(), failed.reason());
                Duration next = Backoff.next(source.every(), health.failures());
                log.warn("Feed {} failed, next try in {} min: {}", feed, next.toMinutes(), failed.reason());
                yield next;
            }
        };
    }
}
