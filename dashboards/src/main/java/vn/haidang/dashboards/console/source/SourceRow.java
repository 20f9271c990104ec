package vn.haidang.dashboards.console.source;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.health.FeedHealth;
import vn.haidang.ingest.health.FeedState;
import vn.haidang.ingest.health.UsualRate;

/**
 * A source with its feeds.
 *
 * @param state of its worst feed
 * @param since of that state; {@code null} when it was never polled
 * @param today new articles of today, over all feeds
 * @param usual new articles of a usual day, rounded; {@code null} until a week is known
 * @param lastNew when a new article last came
 * @param lastRead when a feed was last read
 * @param feeds the worst first
 */
public record SourceRow(
        Source source,
        FeedState state,
        @Nullable Instant since,
        int today,
        @Nullable Long usual,
        @Nullable Instant lastNew,
        @Nullable Instant lastRead,
        List<FeedRow> feeds) {

    /** The gravest first, then by name. */
    static final Comparator<SourceRow> WORST_FIRST = Comparator.comparing(SourceRow::state)
            .thenComparing(row -> row.source().name());

    static SourceRow of(List<FeedHealth> feeds, Instant now) {
        var rows = feeds.stream()
                .map(feed -> FeedRow.of(feed, now))
                .sorted(Comparator.comparing(FeedRow::state).thenComparing(FeedRow::address))
                .toList();
        var today = now.atZone(FeedHealth.ZONE).toLocalDate();
        return new SourceRow(
                feeds.getFirst().source(),
                rows.getFirst().state(),
                rows.getFirst().since(),
                feeds.stream().mapToInt(feed -> feed.on(today)).sum(),
                usual(feeds, now),
                latest(feeds.stream().map(FeedHealth::lastNew)),
                latest(feeds.stream().map(FeedHealth::lastRead)),
                rows);
    }

    private static @Nullable Long usual(List<FeedHealth> feeds, Instant now) {
        var rates = feeds.stream().map(feed -> UsualRate.of(feed, now)).toList();
        return rates.stream().allMatch(UsualRate::isKnown)
                ? Math.round(rates.stream().mapToDouble(UsualRate::perDay).sum())
                : null;
    }

    private static @Nullable Instant latest(Stream<@Nullable Instant> times) {
        return times.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }
}
