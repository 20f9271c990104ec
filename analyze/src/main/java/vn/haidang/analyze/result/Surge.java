package vn.haidang.analyze.result;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
 * @param articleIds of all those articles, first seen first
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
        List<String> articleIds,
        SurgeReasons reasons) {

    public Surge {
        articleIds = List.copyOf(articleIds);
    }

    /** Names this report of it: province, topic, tone, response and hour. */
    public String id() {
        return String.join(
                "/", series.province(), series.topic(), only(series.tone()), only(series.response()), to.toString());
    }

    private static String only(@Nullable Enum<?> value) {
        return value == null ? "all" : value.name().toLowerCase(Locale.ROOT);
    }

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
