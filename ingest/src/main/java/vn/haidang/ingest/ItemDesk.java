package vn.haidang.ingest;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.ArticleSink.SinkException;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.CanonicalUrl;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.feed.FeedItem;
import vn.haidang.ingest.page.ArticlePage;
import vn.haidang.ingest.seen.Revisits;
import vn.haidang.ingest.seen.Seen;
import vn.haidang.ingest.seen.SeenStore;

/** Decides for one feed item whether it is new, edited or known, and sends what is worth sending. */
final class ItemDesk {

    private final SeenStore seen;
    private final ArticleSink sink;
    private final Clock clock;

    ItemDesk(SeenStore seen, ArticleSink sink, Clock clock) {
        this.seen = seen;
        this.sink = sink;
        this.clock = clock;
    }

    /** What became of an item. */
    enum Outcome {
        SENT,
        /** Sent with the feed's own texts; its page is wanted at the next poll. */
        SENT_WITHOUT_PAGE,
        /** One known already, sent again with other words. */
        EDITED,
        UNCHANGED,
        /** Known already, but its page could not be read; the next poll tries again. */
        LATER
    }

    /** @param link of the item, which has a title */
    Outcome handle(Source source, FeedItem item, URI link, PageVisitor pages)
            throws SinkException, InterruptedException {
        URI key = CanonicalUrl.of(link);
        Instant now = clock.instant();
        String hash = item.fingerprint();
        Optional<Seen> before = seen.find(key);
        boolean unchanged = before.isPresent() && before.get().itemHash().equals(hash);
        if (unchanged && !(pages.readsPages() && Revisits.due(before.get(), now))) {
            return Outcome.UNCHANGED;
        }
        PageVisit visit = pages.visit(link, clock.instant());
        return before.isPresent()
                ? handleKnown(source, item, before.get(), hash, visit)
                : handleNew(source, item, new Seen(key, address(key, visit), hash, "", now, now), visit);
    }

    private Outcome handleNew(Source source, FeedItem item, Seen fresh, PageVisit visit)
            throws SinkException, InterruptedException {
        Article article = ArticleBuilder.build(source, item, page(visit), fresh.article(), fresh.firstSeen());
        boolean complete = !(visit instanceof PageVisit.Later);
        send(article, fresh.with(fresh.itemHash(), article.fingerprint(), complete ? fresh.firstSeen() : Seen.NEVER));
        return complete ? Outcome.SENT : Outcome.SENT_WITHOUT_PAGE;
    }

    private Outcome handleKnown(Source source, FeedItem item, Seen before, String hash, PageVisit visit)
            throws SinkException, InterruptedException {
        if (visit instanceof PageVisit.Later) {
            return Outcome.LATER;
        }
        Article article = ArticleBuilder.build(source, item, page(visit), before.article(), before.firstSeen());
        // Without its page an article would lose its text; that is a page taken down, not an edit.
        boolean edited =
                !(visit instanceof PageVisit.Gone) && !article.fingerprint().equals(before.fingerprint());
        if (!edited) {
            seen.remember(before.with(hash, before.fingerprint(), clock.instant()));
            return Outcome.UNCHANGED;
        }
        send(article, before.with(hash, article.fingerprint(), clock.instant()));
        return Outcome.EDITED;
    }

    /** Only what the log has acknowledged is seen. */
    private void send(Article article, Seen after) throws SinkException, InterruptedException {
        sink.send(article);
        seen.remember(after);
    }

    private static URI address(URI key, PageVisit visit) {
        ArticlePage page = page(visit);
        return page == null || page.canonical() == null ? key : CanonicalUrl.of(page.canonical());
    }

    private static @Nullable ArticlePage page(PageVisit visit) {
        return visit instanceof PageVisit.Read read ? read.page() : null;
    }
}
