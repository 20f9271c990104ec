package vn.haidang.ingest;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.ArticleSink.SinkException;
import vn.haidang.ingest.health.FeedHealth;
import vn.haidang.ingest.health.HealthLog;
import vn.haidang.ingest.health.PollOutcome;
import vn.haidang.ingest.source.FeedSource;

/** Polls one feed again and again until interrupted; whatever happens to it stays with it. */
final class FeedWatch implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(FeedWatch.class);

    private final FeedSource source;
    private final URI feed;
    private final FeedPoller poller;
    private final HealthLog log;
    private final Clock clock;
    private volatile FeedHealth health;

    FeedWatch(FeedSource source, FeedHealth before, FeedPoller poller, HealthLog log, Clock clock) {
        this.source = source;
        this.feed = before.feed();
        this.poller = poller;
        this.log = log;
        this.clock = clock;
        this.health = before;
    }

    FeedHealth health() {
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
            LOG.warn("Articles of {} cannot be passed on: {}", feed, e.getMessage());
            return source.every();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("Poll of {} ended in a bug", feed, e);
            return record(new PollResult.Failed(PollOutcome.FAILING, e.toString()));
        }
    }

    private Duration record(PollResult result) throws InterruptedException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedException("stopped during a poll");
        }
        Duration wait = wait(result);
        log.put(health);
        return wait;
    }

    private Duration wait(PollResult result) {
        var now = clock.instant();
        return switch (result) {
            case PollResult.Done done -> {
                health = health.read(now, done.outcome(), done.fresh(), done.skipped());
                yield source.every();
            }
            case PollResult.Failed failed -> {
                Duration next = Backoff.next(source.every(), health.failures() + 1);
                health = health.failed(now, failed.outcome(), failed.reason(), now.plus(next));
                LOG.warn("Feed {} failed, next try in {} min: {}", feed, next.toMinutes(), failed.reason());
                yield next;
            }
        };
    }
}
