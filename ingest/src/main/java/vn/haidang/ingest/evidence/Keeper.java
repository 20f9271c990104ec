package vn.haidang.ingest.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.article.Capture;
import vn.haidang.ingest.article.CaptureFailure;
import vn.haidang.ingest.article.CaptureFailure.Kind;
import vn.haidang.ingest.article.EvidenceRequest;
import vn.haidang.ingest.article.PageCopy;
import vn.haidang.ingest.article.PagePicture;
import vn.haidang.ingest.fetch.FetchResult;
import vn.haidang.ingest.text.Decoder;

/**
 * Keeps one page: visit, WARC file, picture, book, in this order. Whatever a crash leaves undone is taken up where it
 * stands: what is in the book is not visited again, nor is what is in the WARC file and not yet in the book.
 */
final class Keeper {

    private static final Logger log = LoggerFactory.getLogger(Keeper.class);

    /** Gets a page as politely and as guarded as the crawler does. */
    interface Visitor {
        FetchResult visit(URI url) throws InterruptedException;
    }

    private final Path folder;
    private final CaptureBook book;
    private final WarcStore store;
    private final Visitor visitor;
    private final PageCamera camera;
    private final Clock clock;

    Keeper(Path folder, CaptureBook book, WarcStore store, Visitor visitor, PageCamera camera, Clock clock) {
        this.folder = folder;
        this.book = book;
        this.store = store;
        this.visitor = visitor;
        this.camera = camera;
        this.clock = clock;
    }

    /**
     * What came of a request, now or earlier; empty when it is worth another try.
     *
     * @param last whether it is the last try, so that failing is what came of it
     * @throws UncheckedIOException when the disk does not take it
     */
    Optional<Capture> keep(EvidenceRequest request, boolean last) throws InterruptedException {
        String key = BookEntry.key(request);
        Optional<BookEntry> known = book.find(key);
        if (known.isPresent()) {
            return known.map(BookEntry::capture);
        }
        Optional<FoundVisit> interrupted = store.unbooked(key);
        return interrupted.isPresent() ? Optional.of(resume(request, interrupted.get())) : visit(request, last);
    }

    private Optional<Capture> visit(EvidenceRequest request, boolean last) throws InterruptedException {
        return switch (visitor.visit(request.url())) {
            case FetchResult.Fetched page -> Optional.of(store(request, page));
            case FetchResult.Refused refused ->
                refused.forNow() && !last
                        ? Optional.empty()
                        : Optional.of(failed(request, Kind.NOT_ALLOWED, refused.reason()));
            case FetchResult.Failed failed ->
                failed.isFinal()
                        ? Optional.of(failed(request, Kind.REFUSED, failed.reason()))
                        : unreached(request, failed.reason(), last);
            case FetchResult.NotModified unchanged -> unreached(request, "the server sent no page", last);
        };
    }

    private Optional<Capture> unreached(EvidenceRequest request, String reason, boolean last) {
        log.warn("{} is not kept yet: {}", request.url(), new CaptureFailure(Kind.UNREACHABLE, reason).detail());
        return last ? Optional.of(failed(request, Kind.UNREACHABLE, reason)) : Optional.empty();
    }

    private Capture failed(EvidenceRequest request, Kind kind, String reason) {
        return booked(request, null, Capture.failed(clock.instant(), new CaptureFailure(kind, reason)));
    }

    private Capture store(EvidenceRequest request, FetchResult.Fetched page) throws InterruptedException {
        Instant now = clock.instant();
        try {
            var stored = store.write(request, page, now);
            var copy = new PageCopy(
                    page.finalUrl(), page.body().length, Sha256.hex(page.body()), stored.file(), stored.offset());
            var picture = picture(request, now, page.body(), page.charset());
            return booked(request, stored, Capture.kept(now, copy, picture));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + folder, e);
        }
    }

    private Capture resume(EvidenceRequest request, FoundVisit found) throws InterruptedException {
        try {
            byte[] body = WarcPage.read(
                            folder.resolve(found.stored().file()),
                            found.stored().offset())
                    .body();
            var picture = picture(request, found.at(), body, null);
            return booked(request, found.stored(), Capture.kept(found.at(), found.page(), picture));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + found.stored().file(), e);
        }
    }

    private PagePicture picture(EvidenceRequest request, Instant at, byte[] body, @Nullable Charset charset)
            throws InterruptedException {
        String html = Decoder.decode(body, charset, Decoder.Declaration.HTML);
        Path month = Months.folder(folder, YearMonth.from(at.atOffset(ZoneOffset.UTC)));
        Path png = month.resolve(request.article() + "-" + request.revision() + ".png");
        Optional<String> failure = camera.draw(html, png);
        if (failure.isPresent()) {
            return PagePicture.none(failure.get());
        }
        try {
            return PagePicture.of(WarcStore.name(folder, png), Sha256.hex(Files.readAllBytes(png)));
        } catch (IOException e) {
            return PagePicture.none("the picture cannot be read: " + e.getMessage());
        }
    }

    private Capture booked(EvidenceRequest request, @Nullable StoredVisit stored, Capture capture) {
        book.write(new BookEntry(request.article(), request.revision(), stored, capture));
        return capture;
    }
}
