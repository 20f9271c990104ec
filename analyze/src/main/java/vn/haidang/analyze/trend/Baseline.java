package vn.haidang.analyze.trend;

import java.util.List;
import vn.haidang.analyze.result.TrendReport;

/**
 * What the same hours of the weeks before let expect.
 *
 * <p>The rate per article crawled has the gamma distribution that Jeffreys' prior and the earlier windows give, so the
 * count of a new window is negative binomial and stays cautious where all earlier counts are 0 (Höhle, surveillance,
 * algo.bayes). Articles come in bunches; the variance beyond Poisson is the Pearson statistic of the windows, drawn
 * towards a value usual for news where they are few (after Farrington et al. 1996).
 *
 * @param articles of all windows
 * @param exposure of all windows
 * @param dispersion variance over mean of the counts, 1 or more
 */
record Baseline(int articles, int exposure, double dispersion) {

    /** Fewer earlier windows say nothing. */
    static final int ENOUGH = TrendReport.SURGES_FROM - 1;

    private static final double JEFFREYS = 0.5;

    /**
     * Above three quarters (1.43; median 1.24) of the 63 series of the first three months of feed-2025-26 with an
     * article a week or more: what is too wide misses a small surge, what is too narrow invents one.
     */
    private static final double USUAL_DISPERSION = 1.5;

    /** Windows that the usual dispersion counts for. */
    private static final double WEIGHT = 10;

    static Baseline of(List<Window> windows) {
        int articles = windows.stream().mapToInt(Window::count).sum();
        int exposure = windows.stream().mapToInt(Window::exposure).sum();
        double rate = (articles + JEFFREYS) / exposure;
        double pearson = windows.stream()
                .mapToDouble(window -> square(window.count() - rate * window.exposure()) / (rate * window.exposure()))
                .sum();
        double dispersion = (USUAL_DISPERSION * WEIGHT + pearson) / (WEIGHT + windows.size());
        return new Baseline(articles, exposure, Math.max(1, dispersion));
    }

    /** Articles expected among {@code crawled}. */
    NegativeBinomial among(int crawled) {
        double mean = (articles + JEFFREYS) / exposure * crawled;
        double uncertainty = 1 / (articles + JEFFREYS);
        double bunching = (dispersion - 1) / mean;
        return new NegativeBinomial(mean, 1 / (uncertainty + bunching));
    }

    private static double square(double x) {
        return x * x;
    }
}
