package vn.haidang.analyze.result;

import java.time.LocalDate;

/**
 * What became of the forecasts of one series, one made each day and looked at as its days came.
 *
 * @param from first day that was forecast
 * @param to last one
 * @param days single days; seven for each day on which a forecast was made, fewer at the end
 * @param weeks the seven days together
 */
public record ForecastRecord(TrendSeries series, LocalDate from, LocalDate to, Score days, Score weeks) {

    /**
     * How good some forecasts were.
     *
     * @param forecasts numbers forecast
     * @param heldLikely those that fell into the 80 % range
     * @param heldNearlySure those that fell into the 95 % range
     * @param error mean absolute error of the mean, articles
     * @param naiveError the same of the seasonal naive forecast: as many as a week before
     */
    public record Score(int forecasts, int heldLikely, int heldNearlySure, double error, double naiveError) {}
}
