package vn.haidang.ingest;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.ArticleSink.SinkException;
import vn.haidang.ingest.feed.Feed;
import vn.haidang.ingest.feed.FeedItem;
import vn.haidang.ingest.feed.FeedParser;
import vn.haidang.ingest.feed.NotAFeedException;
import vn.haidang.ingest.fetch.FetchResult;
import vn.haidang.ingest.fetch.Fetcher;
import vn.haidang.ingest.fetch.ValidatorStore;
import vn.haidang.ingest.health.PollOutcome;
import vn.haidang.ingest.source.FeedSource;

/** One poll of one feed: fetch, parse, hand each item to the desk, and only then remember that the feed was read. */
final class FeedPoller {

    /** Unauthorized, forbidden, unavailable for legal reasons: the outlet does not want us. */
    private static final Set<Integer> BLOCKING = Set.of(401, 403, 451);

    private final Fetcher fetcher;
    private final ValidatorStore validators;
    private final ItemDesk desk;

    FeedPoller(Fetcher fetcher, ValidatorStore validators, ItemDesk desk) {
        this.fetcher = fetcher;
        this.validators = validators;
        this.desk = desk;
    }

    PollResult poll(FeedSource source, URI feed) throws SinkException, InterruptedException {
        return switch (fetcher.fetch(feed, validators.of(feed))) {
            case FetchResult.Fetched fetched -> read(source, feed, fetched);
            case FetchResult.NotModified notModified -> new PollResult.Done(PollOutcome.UNCHANGED, 0, 0);
            case FetchResult.Refused refused ->
                new PollResult.Failed(refused.forNow() ? PollOutcome.FAILING : PollOutcome.BLOCKED, refused.reason());
            case FetchResult.Failed failed ->
                new PollResult.Failed(
                        BLOCKING.contains(failed.status()) ? PollOutcome.BLOCKED : PollOutcome.FAILING,
                        failed.reason());
        };
    }

    private PollResult read(FeedSource source, URI address, FetchResult.Fetched fetched)
            throws SinkException, InterruptedException {
        Feed feed;
        try {
            feed = FeedParser.parse(fetched.body(), fetched.charset(), fetched.finalUrl());
        } catch (NotAFeedException e) {
            return new PollResult.Failed(PollOutcome.INVALID, String.valueOf(e.getMessage()));
        }
        var tally = new Tally();
        var pages = new PageVisitor(fetcher, source.fullText());
        for (FeedItem item : feed.items()) {
            tally.count(handle(source, item, pages));
        }
        if (tally.pending == 0) {
            // Otherwise "not modified" would hide the items whose pages are still wanted.
            validators.remember(address, fetched.validators());
        }
        var outcome = feed.items().isEmpty() ? PollOutcome.EMPTY : PollOutcome.OK;
        return new PollResult.Done(outcome, tally.fresh, tally.skipped);
    }

    private ItemDesk.@Nullable Outcome handle(FeedSource source, FeedItem item, PageVisitor pages)
            throws SinkException, InterruptedException {
        URI link = item.link();
        return link == null || item.title().isBlank() ? null : desk.handle(source.source(), item, link, pages);
    }

    private static final class Tally {

        private int fresh;
        private int skipped;
        private int pending;

        void count(ItemDesk.@Nullable Outcome outcome) {
            switch (outcome) {
                case null -> skipped++;
                case SENT -> fresh++;
                case SENT_WITHOUT_PAGE -> {
                    fresh++;
                    pending++;
                }
                case LATER -> pending++;
                case EDITED, UNCHANGED -> {}
            }
        }
    }
}
