package vn.haidang.ingest;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.article.Source;

/**
 * How one feed of a source is doing since the stage started.
 *
 * @param lastOk when the feed was last read, or the server last said that it had not changed
 * @param lastError what went wrong last, {@code null} when nothing ever did
 * @param failures polls in a row that failed; 0 when all is well
 * @param sent articles and edits sent on
 * @param skipped items without a title or an address
 */
public record SourceHealth(
        Source source,
        URI feed,
        @Nullable Instant lastOk,
        @Nullable Instant lastErrorAt,
        @Nullable String lastError,
        int failures,
        long sent,
        long skipped) {

    static SourceHealth unknown(Source source, URI feed) {
        return new SourceHealth(source, feed, null, null, null, 0, 0, 0);
    }

    SourceHealth ok(Instant when, int newlySent, int newlySkipped) {
        return new SourceHealth(
                source, feed, when, lastErrorAt, lastError, 0, sent + newlySent, skipped + newlySkipped);
    }

    SourceHealth failed(Instant when, String error) {
        return new SourceHealth(source, feed, lastOk, when, error, failures + 1, sent, skipped);
    }
}
