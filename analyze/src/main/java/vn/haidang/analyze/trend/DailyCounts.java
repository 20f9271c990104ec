package vn.haidang.analyze.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import vn.haidang.analyze.result.TrendSeries;

/** Articles of one series on each day of a period. */
final class DailyCounts {

    private final TrendSeries series;
    private final LocalDate from;
    private final int[] counts;

    /**
     * The counts of a period.
     *
     * @param from first day
     * @param counts one for every day, also those without; not to be changed afterwards
     */
    DailyCounts(TrendSeries series, LocalDate from, int... counts) {
        this.series = series;
        this.from = from;
        this.counts = counts;
    }

    TrendSeries series() {
        return series;
    }

    LocalDate from() {
        return from;
    }

    /** One for every day from the first to the last; for reading only. */
    int[] counts() {
        return counts;
    }

    LocalDate to() {
        return from.plusDays(counts.length - 1L);
    }

    /** Up to a day, that day included. */
    DailyCounts until(LocalDate day) {
        return new DailyCounts(series, from, Arrays.copyOf(counts, index(day) + 1));
    }

    int on(LocalDate day) {
        return counts[index(day)];
    }

    /** Articles of seven days together. */
    int weekFrom(LocalDate day) {
        return Arrays.stream(counts, index(day), index(day) + 7).sum();
    }

    private int index(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, day));
    }
}
