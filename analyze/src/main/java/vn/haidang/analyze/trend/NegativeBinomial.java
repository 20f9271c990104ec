package vn.haidang.analyze.trend;

import vn.haidang.analyze.result.Forecast.Range;

/**
 * A number of events whose rate itself is uncertain. Written out because Apache Commons Statistics has it for whole
 * sizes only.
 *
 * @param mean above 0
 * @param size above 0; the variance is mean + mean² / size, so an infinite size is the Poisson distribution
 */
record NegativeBinomial(double mean, double size) {

    /** Numbers in a range are counted up one by one; nothing here comes near. */
    private static final int MOST = 100_000;

    NegativeBinomial {
        if (!(mean > 0) || !(size > 0)) {
            throw new IllegalArgumentException("got mean " + mean + " and size " + size + ", expected both above 0");
        }
    }

    static NegativeBinomial poisson(double mean) {
        return new NegativeBinomial(mean, Double.POSITIVE_INFINITY);
    }

    /** The distribution whose variance is {@code dispersion} times its mean, Poisson for 1 or less. */
    static NegativeBinomial dispersed(double mean, double dispersion) {
        return dispersion <= 1 ? poisson(mean) : new NegativeBinomial(mean, mean / (dispersion - 1));
    }

    /** Probability of {@code count} or more; exact also where it is far below the precision of 1. */
    double upperTail(int count) {
        double term = probability(count);
        double sum = term;
        for (int k = count; k < MOST && (k < mean || term > sum * 1e-12); k++) {
            term *= growth(k);
            sum += term;
        }
        return Math.min(1, sum);
    }

    /** Probability of exactly {@code count}. */
    double probability(int count) {
        double log = Double.isInfinite(size) ? -mean : -size * Math.log1p(mean / size);
        for (int k = 0; k < count; k++) {
            log += Math.log(growth(k));
        }
        return Math.exp(log);
    }

    /** Smallest number that is not exceeded with probability {@code p} or more, {@code p} below 1. */
    int quantile(double p) {
        double term = probability(0);
        double sum = term;
        int k = 0;
        for (; sum < p && k < MOST; k++) {
            term *= growth(k);
            sum += term;
        }
        return k;
    }

    /**
     * The shortest range that holds at least {@code level} of the probability; near zero it begins at 0 and does not
     * waste half of the permitted error on the side where nothing can be.
     */
    Range shortest(double level) {
        int low = quantile(0.5);
        int high = low;
        double below = low == 0 ? 0 : probability(low - 1);
        double above = probability(high + 1);
        double held = probability(low);
        while (held < level && high < MOST) {
            if (below > above) {
                low--;
                held += below;
                below = low == 0 ? 0 : below / growth(low - 1);
            } else {
                held += above;
                above *= growth(++high);
            }
        }
        return new Range(low, high);
    }

    /** Probability of k + 1 over that of k. */
    private double growth(int k) {
        return Double.isInfinite(size) ? mean / (k + 1) : (k + size) / (k + 1) * mean / (size + mean);
    }
}
