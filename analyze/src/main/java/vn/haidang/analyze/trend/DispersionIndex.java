package vn.haidang.analyze.trend;

import java.util.Arrays;
import vn.haidang.analyze.result.Forecast.Expected;

/**
 * How far counts have lain from what was forecast, as an index of dispersion: variance over mean.
 *
 * @param daily of single days
 * @param weekly of seven days together; larger, because busy days follow each other
 */
record DispersionIndex(double daily, double weekly) {

    private static final int WEEK = 7;

    /** Days of errors that are looked at. */
    private static final int MEMORY = 56;

    private static final int LEAST_HISTORY = 14;

    /** Taken for the mean of a series without articles. */
    private static final double ALMOST_NOTHING = 0.05;

    /** DispersionIndex of a series without history, and the days that it counts for. */
    private static final DispersionIndex USUAL = new DispersionIndex(1.5, 2.5);

    private static final int WEIGHT = 14;

    /** Articles that Jeffreys' prior adds to the days remembered. */
    private static final double JEFFREYS = 0.5;

    /** Days that smoothing by a tenth averages over, (2 - 0.1) / 0.1. */
    private static final double REMEMBERED = 19;

    /** From the errors that the method would have made in the last eight weeks. */
    static DispersionIndex of(int[] history, ForecastMethod method) {
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
        return new DispersionIndex(daily / days, weekly / weeks);
    }

    Expected day(double mean) {
        return expected(mean, 1, daily);
    }

    Expected week(double mean) {
        return expected(mean, WEEK, weekly);
    }

    /** Silence in the days that the method remembers does not prove that nothing will come. */
    private static Expected expected(double mean, int days, double dispersion) {
        var counts = NegativeBinomial.dispersed(mean + JEFFREYS * days / REMEMBERED, dispersion);
        return new Expected(mean, counts.quantile(0.5), counts.shortest(0.8), counts.shortest(0.95));
    }

    private static double square(double x) {
        return x * x;
    }
}
