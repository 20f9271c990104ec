package vn.haidang.ingest.health;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.stream.Topic;

/**
 * How one feed of a source is doing.
 *
 * @param every usual time between two polls
 * @param outcome of the last poll; {@code null} before the first
 * @param since when the feed began to be readable, or not to be
 * @param lastPoll when it was last asked for
 * @param next when it is due again
 * @param lastRead when it was last read, or the server last said that it had not changed
 * @param lastError what went wrong last, in one line; {@code null} when nothing ever did
 * @param failures polls in a row that failed; 0 when all is well
 * @param skipped items of the last poll without a title or an address
 * @param lastNew when a new article last came
 * @param days on which it was polled, the latest last, {@value #DAYS} at most
 */
public record FeedHealth(
        Source source,
        URI feed,
        Duration every,
        @Nullable PollOutcome outcome,
        @Nullable Instant since,
        @Nullable Instant lastPoll,
        @Nullable Instant next,
        @Nullable Instant lastRead,
        @Nullable String lastError,
        int failures,
        int skipped,
        @Nullable Instant lastNew,
        List<DayCount> days) {

    /** The latest of each feed, keyed by its address. */
    public static final Topic<FeedHealth> TOPIC =
            new Topic<>("haidang.feed-health", FeedHealth.class, Topic.Retention.LATEST);

    /** Four weeks, so that each weekday counts alike, and today. */
    static final int DAYS = 29;

    /** Days begin where the readers are. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public FeedHealth {
        days = List.copyOf(days);
    }

    /** One that was never polled. */
    public static FeedHealth unknown(Source source, URI feed, Duration every) {
        return new FeedHealth(source, feed, every, null, null, null, null, null, null, 0, 0, null, List.of());
    }

    /** The same history under what the list of sources says now. */
    public FeedHealth listedAs(Source nowSource, Duration nowEvery) {
        return new FeedHealth(
                nowSource, feed, nowEvery, outcome, since, lastPoll, next, lastRead, lastError, failures, skipped,
                lastNew, days);
    }

    /** After a poll that read the feed. */
    public FeedHealth read(Instant now, PollOutcome how, int articles, int without) {
        return new FeedHealth(
                source,
                feed,
                every,
                how,
                outcome != null && outcome.isRead() ? since : now,
                now,
                now.plus(every),
                now,
                lastError,
                0,
                without,
                articles > 0 ? now : lastNew,
                counted(now.atZone(ZONE).toLocalDate(), articles));
    }

    /**
     * After a poll that failed.
     *
     * @param again when it is tried next
     */
    public FeedHealth failed(Instant now, PollOutcome how, String error, Instant again) {
        return new FeedHealth(
                source,
                feed,
                every,
                how,
                how == outcome ? since : now,
                now,
                again,
                lastRead,
                error,
                failures + 1,
                0,
                lastNew,
                days);
    }

    private List<DayCount> counted(LocalDate day, int articles) {
        if (!days.isEmpty() && days.getLast().day().equals(day)) {
            var today = new DayCount(day, days.getLast().articles() + articles);
            return Stream.concat(days.stream().limit(days.size() - 1L), Stream.of(today))
                    .toList();
        }
        return Stream.concat(
                        days.stream().skip(Math.max(0, days.size() - DAYS + 1L)),
                        Stream.of(new DayCount(day, articles)))
                .toList();
    }

    /** New articles on that day. */
    public int on(LocalDate day) {
        return days.stream()
                .filter(count -> count.day().equals(day))
                .mapToInt(DayCount::articles)
                .sum();
    }
}
