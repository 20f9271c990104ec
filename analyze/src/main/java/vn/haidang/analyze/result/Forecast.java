package vn.haidang.analyze.result;

import java.time.LocalDate;
import java.util.List;

/**
 * Articles of one series expected in the coming days.
 *
 * @param madeAfter last day that it knows
 * @param days one per day from the next one on
 * @param total of all these days together; its range is narrower than the sum of theirs
 */
public record Forecast(TrendSeries series, LocalDate madeAfter, List<Day> days, Expected total) {

    public Forecast {
        days = List.copyOf(days);
    }

    /** One coming day. */
    public record Day(LocalDate day, Expected expected) {}

    /**
     * A number of articles that is not known yet.
     *
     * @param mean long-run average of such numbers
     * @param median as often below as above; the better guess of a single day
     * @param likely range that holds it with 80 % or more
     * @param nearlySure range that holds it with 95 % or more
     */
    public record Expected(double mean, int median, Range likely, Range nearlySure) {}

    /** Whole numbers, both ends included. */
    public record Range(int low, int high) {

        public boolean holds(int number) {
            return low <= number && number <= high;
        }
    }
}
