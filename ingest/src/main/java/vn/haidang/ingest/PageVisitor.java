package vn.haidang.ingest;

import java.net.URI;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.fetch.FetchResult;
import vn.haidang.ingest.fetch.Fetcher;
import vn.haidang.ingest.fetch.Validators;
import vn.haidang.ingest.page.ArticlePage;
import vn.haidang.ingest.page.PageReader;
import vn.haidang.ingest.source.FullText;

/** Reads article pages during one poll, and gives up for this poll when the site does not answer. */
final class PageVisitor {

    /** Without it a site that hangs would hold its poll for 15 s an item. */
    private static final int ENOUGH_FAILURES = 3;

    private static final Logger LOG = LoggerFactory.getLogger(PageVisitor.class);

    private final Fetcher fetcher;
    private final FullText fullText;
    private int failures;

    PageVisitor(Fetcher fetcher, FullText fullText) {
        this.fetcher = fetcher;
        this.fullText = fullText;
    }

    boolean readsPages() {
        return fullText == FullText.PAGE;
    }

    PageVisit visit(URI url, Instant now) throws InterruptedException {
        if (!readsPages()) {
            return new PageVisit.FeedOnly();
        }
        return failures < ENOUGH_FAILURES ? read(url, now) : new PageVisit.Later();
    }

    private PageVisit read(URI url, Instant now) throws InterruptedException {
        return switch (fetcher.fetch(url, Validators.NONE)) {
            case FetchResult.Fetched page ->
                readable(PageReader.read(page.body(), page.charset(), page.finalUrl(), now), url);
            case FetchResult.Refused refused -> new PageVisit.FeedOnly();
            case FetchResult.NotModified notModified -> later();
            case FetchResult.Failed failed -> failed.isFinal() ? new PageVisit.Gone() : later();
        };
    }

    /** A garbled text is worse than none: the feed's words stand. */
    private static PageVisit readable(ArticlePage page, URI url) {
        if (page.isGarbled()) {
            LOG.warn("Page {} is garbled, its text is not used", url);
            return new PageVisit.FeedOnly();
        }
        return new PageVisit.Read(page);
    }

    private PageVisit later() {
        failures++;
        return new PageVisit.Later();
    }
}
