package vn.haidang.analyze.result;

import java.time.Instant;

/**
 * Far more articles in one series than the weeks before let expect.
 *
 * @param from beginning of the window, exclusive
 * @param to end of the window, a full hour
 * @param occasion what kind of time {@code to} is for those who must answer
 * @param step whether it is new or has grown since it was reported
 * @param articles first seen in the window
 * @param expected articles in the window after the baseline
 * @param tail probability of so many articles or more, had nothing changed
 * @param reasons what makes it
 */
public record Surge(
        TrendSeries series,
        Instant from,
        Instant to,
        Occasion occasion,
        Step step,
        int articles,
        double expected,
        double tail,
        SurgeReasons reasons) {

    /** How many times as much as expected. */
    public double ratio() {
        return articles / expected;
    }

    /** Whether a surge is reported for the first time. */
    public enum Step {
        OPENED,
        /** Multiplied since it was last reported. */
        GREW
    }
}
