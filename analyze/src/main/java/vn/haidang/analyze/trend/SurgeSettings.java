package vn.haidang.analyze.trend;

import java.time.Duration;

/**
 * When more than usual is a surge.
 *
 * @param window whole hours that are counted together; 24 is the shortest in which a province of this size has counts
 * @param weeks of the baseline
 * @param articles in the window at least
 * @param outlets distinct ones at least; 1 would let a series of a single newspaper raise it
 * @param tail probability under the baseline at most
 * @param shared part of the articles that must share a term that was rare before, 0 to 1; what shares none is chance
 * @param coolDown of silence on the same topic after the last hour in which it was a surge
 * @param growth times as many articles as last reported break the silence
 */
public record SurgeSettings(
        Duration window,
        int weeks,
        int articles,
        int outlets,
        double tail,
        double shared,
        Duration coolDown,
        double growth) {

    private static final int HOURS_OF_A_DAY = 24;

    public SurgeSettings {
        require(window.toHours() >= 1, "window", window, "1h or more");
        require(weeks >= 2, "weeks", weeks, "2 or more");
        require(articles >= 2, "articles", articles, "2 or more");
        require(outlets >= 1, "outlets", outlets, "1 or more");
        require(tail > 0 && tail < 1, "tail", tail, "between 0 and 1");
        require(shared >= 0 && shared <= 1, "shared", shared, "0 to 1");
        require(growth > 1, "growth", growth, "more than 1");
    }

    int hours() {
        return Math.toIntExact(window.toHours());
    }

    /** First hour that counts at the end of an hour; what was earlier may be forgotten. */
    long horizon(long end) {
        return end - hours() - HOURS_OF_A_DAY * (7L * weeks + 1);
    }

    private static void require(boolean holds, String name, Object got, String expected) {
        if (!holds) {
            throw new IllegalArgumentException("got " + name + " " + got + ", expected " + expected);
        }
    }
}
