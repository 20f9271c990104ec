package vn.haidang.analyze.trend;

import java.util.Arrays;
import vn.haidang.analyze.result.Forecast.Expected;

/**
 * How far counts have lain from what was forecast, as variance over mean.
 *
 * @param daily of single days
 * @param weekly of seven days together; larger, because busy days follow each other
 */
record Spread(double daily, double weekly) {

    private static final int WEEK = 7;

    /** Days of errors that are looked at. */
    private static final int MEMORY = 56;

    private static final int LEAST_HISTORY = 14;

    /** Taken for the mean of a series without articles. */
    private static final double ALMOST_NOTHING = 0.05;

    /** Spread of a series without history, and the days that it counts for. */
    private static final Spread USUAL = new Spread(1.5, 2.5);

    private static final int WEIGHT = 14;

    /** From the errors that the method would have made in the last eight weeks. */
    static Spread of(int[] history, ForecastMethod method) {
        double daily = USUAL.daily * WEIGHT;
        double weekly = USUAL.weekly * WEIGHT;
        int days = WEIGHT;
        int weeks = WEIGHT;
        for (int day = Math.max(LEAST_HISTORY, history.length - MEMORY); day < history.length; day++) {
            double mean = Math.max(ALMOST_NOTHING, method.mean(Arrays.copyOf(history, day), 1));
            daily += square(history[day] - mean) / mean;
            days++;
            if (day + WEEK <= history.length) {
                int total = Arrays.stream(history, day, day + WEEK).sum();
                weekly += square(total - WEEK * mean) / (WEEK * mean);
                weeks++;
            }
        }
        return new Spread(daily / days, weekly / weeks);
    }

    Expected day(double mean) {
        return expected(mean, daily);
    }

    Expected week(double mean) {
        return expected(mean, weekly);
    }

    private static Expected expected(double mean, double dispersion) {
        var counts = NegativeBinomial.dispersed(Math.max(mean, 1e-3), dispersion);
        return new Expected(mean, counts.quantile(0.5), counts.shortest(0.8), counts.shortest(0.95));
    }

    private static double square(double x) {
        return x * x;
    }
}
