package vn.haidang.ingest.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an officer has to know of a feed, the gravest first. */
public enum FeedState {
    /** Its poll is overdue: the crawler does not run, or hangs. */
    MISSED,
    /** See {@link PollOutcome#BLOCKED}. */
    BLOCKED,
    /** See {@link PollOutcome#INVALID}. */
    INVALID,
    /** See {@link PollOutcome#FAILING}. */
    FAILING,
    /** It is read, but brings nothing where it usually would have. */
    SILENT,
    /** It brings many times what is usual. */
    FLOODING,
    /** See {@link PollOutcome#EMPTY}. */
    EMPTY,
    NEVER,
    UNCHANGED,
    OK;

    /** Seven articles expected and none come: by chance less than once in a thousand times (Poisson, exp(-7)). */
    private static final double EXPECTED = 7;

    /** Newsrooms sleep: below that, quiet says nothing. */
    private static final Duration QUIET = Duration.ofHours(12);

    /** So many times the usual day, and not below so many articles. Ours: a special page of an outlet stays below. */
    private static final int MANY_TIMES = 5;

    private static final int MANY = 50;

    /** A poll waits its turn behind others of its host; beyond that it is missed. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    /** How a feed stands at that moment. */
    public static FeedState of(FeedHealth health, Instant now) {
        var outcome = health.outcome();
        var next = health.next();
        if (outcome == null || next == null) {
            return NEVER;
        }
        if (now.isAfter(next.plus(grace(health)))) {
            return MISSED;
        }
        if (outcome.isRead() && isSilent(health, now)) {
            return SILENT;
        }
        return outcome.isRead() && isFlooding(health, now) ? FLOODING : valueOf(outcome.name());
    }

    private static Duration grace(FeedHealth health) {
        return health.every().compareTo(GRACE) > 0 ? health.every() : GRACE;
    }

    private static boolean isSilent(FeedHealth health, Instant now) {
        Instant last = health.lastNew();
        if (last == null) {
            return false;
        }
        var quiet = Duration.between(last, now);
        double expected = UsualRate.of(health, now).perDay()
                * quiet.toSeconds()
                / Duration.ofDays(1).toSeconds();
        return quiet.compareTo(QUIET) >= 0 && expected >= EXPECTED;
    }

    private static boolean isFlooding(FeedHealth health, Instant now) {
        int today = health.on(now.atZone(FeedHealth.ZONE).toLocalDate());
        var usual = UsualRate.of(health, now);
        return usual.isKnown() && today >= Math.max(MANY, MANY_TIMES * usual.perDay());
    }

    /** Whether somebody should look at it. */
    public boolean isTrouble() {
        return compareTo(EMPTY) < 0;
    }

    /** As messages name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Since when, as far as one moment tells; {@code null} when it was never polled. */
    public @Nullable Instant since(FeedHealth health) {
        return switch (this) {
            case MISSED -> health.next();
            case SILENT -> health.lastNew();
            default -> health.since();
        };
    }
}
