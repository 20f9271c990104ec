package vn.haidang.analyze.trend;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.haidang.analyze.result.BuildingUp;

/** What is building up: series with more in the last week than forecast and than in the week before. */
final class WeeklyRise {

    /** One in ten weeks of a series that does not change is on the list; it is for reading, not for alarm. */
    private static final double TAIL = 0.1;

    private static final int LEAST = 3;

    private static final int WEEK = 7;

    private WeeklyRise() {}

    /** The list for the week that ends with the last day of the series, least expected first. */
    static List<BuildingUp> list(Collection<DailyCounts> series) {
        return series.stream()
                .filter(one -> one.counts().length >= Forecaster.LEAST + WEEK)
                .map(WeeklyRise::rise)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(BuildingUp::tail))
                .toList();
    }

    private static Optional<BuildingUp> rise(DailyCounts series) {
        int articles = series.weekFrom(series.to().minusDays(WEEK - 1));
        int weekBefore = series.weekFrom(series.to().minusDays(2 * WEEK - 1));
        if (articles < LEAST || articles <= weekBefore) {
            return Optional.empty();
        }
        int[] before = Arrays.copyOf(series.counts(), series.counts().length - WEEK);
        double mean = Math.max(1e-3, WEEK * ForecastMethod.SMOOTHING.mean(before, 1));
        var expected = NegativeBinomial.dispersed(
                mean, DispersionIndex.of(before, ForecastMethod.SMOOTHING).weekly());
        double tail = expected.upperTail(articles);
        return tail < TAIL
                ? Optional.of(new BuildingUp(series.series(), series.to(), articles, weekBefore, mean, tail))
                : Optional.empty();
    }
}
