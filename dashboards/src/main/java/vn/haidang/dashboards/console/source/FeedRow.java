package vn.haidang.dashboards.console.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.health.FeedHealth;
import vn.haidang.ingest.health.FeedState;

/**
 * A feed of a source.
 *
 * @param since {@code null} when it was never polled
 * @param error what went wrong at the last poll, as the crawler said it; {@code null} when nothing did
 * @param next {@code null} when it was never polled
 */
public record FeedRow(
        String address,
        FeedState state,
        @Nullable Instant since,
        @Nullable String error,
        int failures,
        @Nullable Instant next) {

    static FeedRow of(FeedHealth health, Instant now) {
        var state = FeedState.of(health, now);
        return new FeedRow(
                health.feed().toString(),
                state,
                state.since(health),
                health.failures() > 0 ? health.lastError() : null,
                health.failures(),
                health.next());
    }
}
