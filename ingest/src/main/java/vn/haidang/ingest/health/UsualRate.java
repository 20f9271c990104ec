package vn.haidang.ingest.health;

import java.time.Instant;

/**
 * What a feed brings on a usual day, from the days before today on which it was polled.
 *
 * @param days counted
 * @param perDay mean of new articles a day; 0 until there are {@value #FEWEST} days
 */
public record UsualRate(int days, double perDay) {

    /** A week has every weekday once. */
    private static final int FEWEST = 7;

    /** At that moment. The first day is left out: a feed's whole stock comes with the first poll. */
    public static UsualRate of(FeedHealth health, Instant now) {
        var today = now.atZone(FeedHealth.ZONE).toLocalDate();
        var whole = health.days().stream()
                .skip(1)
                .filter(count -> count.day().isBefore(today))
                .mapToInt(DayCount::articles)
                .summaryStatistics();
        int days = (int) whole.getCount();
        return new UsualRate(days, days < FEWEST ? 0 : whole.getAverage());
    }

    /** Whether there are days enough. */
    public boolean isKnown() {
        return days >= FEWEST;
    }
}
