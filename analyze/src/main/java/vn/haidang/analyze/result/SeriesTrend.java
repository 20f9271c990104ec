package vn.haidang.analyze.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.Forecast.Range;

/**
 * What is known of one series at the end of a day.
 *
 * @param days the last four weeks, or all days when there are fewer; the last day last
 * @param forecast of the seven days to come; {@code null} before there are four weeks
 * @param record of the forecasts of the last four weeks; {@code null} before there are eight weeks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeriesTrend(
        TrendSeries series,
        List<Day> days,
        @Nullable Forecast forecast,
        @Nullable ForecastRecord record) {

    public SeriesTrend {
        days = List.copyOf(days);
    }

    /**
     * A day that is over.
     *
     * @param articles first seen on it
     * @param likely 80 % range that the day before let expect; {@code null} without four weeks of history
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Day(LocalDate day, int articles, @Nullable Range likely) {}
}
