package vn.haidang.analyze.result;

import java.time.LocalDate;
import java.util.List;

/**
 * What is to be said of one province after a day; made anew each night.
 *
 * <p>It has figures of its own province only: whoever may see several compares them.
 *
 * @param since first whole day counted
 * @param day last whole day counted
 * @param series by topic, and by topic and tone, also those without articles
 * @param changes of level in the last eight weeks
 * @param buildingUp in the seven days up to {@code day}, least expected first
 * @param voices of the last four weeks, series without articles left out
 */
public record TrendReport(
        String province,
        LocalDate since,
        LocalDate day,
        List<SeriesTrend> series,
        List<ChangePoint> changes,
        List<BuildingUp> buildingUp,
        List<Voice> voices) {

    /** Days of history before a surge can be told from the usual. */
    public static final int SURGES_FROM = 8;

    /** Days of history before the first forecast. */
    public static final int FORECAST_FROM = 28;

    /** Days of history before forecasts have a record. */
    public static final int RECORD_FROM = 56;

    /** Days of history before anything can be building up. */
    public static final int BUILDING_UP_FROM = 35;

    /** Days of history before a change of level can be seen. */
    public static final int CHANGES_FROM = 14;

    public TrendReport {
        series = List.copyOf(series);
        changes = List.copyOf(changes);
        buildingUp = List.copyOf(buildingUp);
        voices = List.copyOf(voices);
        if (day.isBefore(since)) {
            throw new IllegalArgumentException("got a report on " + day + " since " + since + ", expected since ≤ day");
        }
    }
}
