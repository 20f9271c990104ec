package vn.haidang.analyze.trend;

/** Foretells the mean number of articles of a coming day from those of the days before. */
@FunctionalInterface
interface ForecastMethod {

    /** As many as on the same day of the week before; what every other method must beat. */
    ForecastMethod SEASONAL_NAIVE = (history, ahead) -> history[history.length - 7 + (ahead - 1) % 7];

    /**
     * Simple exponential smoothing (Brown 1956): a level that each day moves by a tenth of the way to its count. On the
     * last three months of feed-2025-26 it has a smaller error than the seasonal naive forecast, means of four and
     * eight weeks, and itself with weekday factors; the figures are in deploy/docs/trends.md.
     */
    ForecastMethod SMOOTHING = (history, ahead) -> level(history, 0.1);

    /**
     * The mean of one day.
     *
     * @param history articles a day, the last day last; at least a week
     * @param ahead 1 for the next day, 7 at most
     */
    double mean(int[] history, int ahead);

    /** Exponentially weighted mean; the weights of a short history are scaled up to 1. */
    static double level(int[] history, double step) {
        double sum = 0;
        double weights = 0;
        for (int count : history) {
            sum = sum * (1 - step) + step * count;
            weights = weights * (1 - step) + step;
        }
        return sum / weights;
    }
}
