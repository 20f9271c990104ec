package vn.haidang.analyze.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.result.TrendSeries;

class ForecasterTest {

    private static final LocalDate FROM = LocalDate.of(2025, 9, 1);
    private static final TrendSeries SERIES = TrendSeries.of("binh-dinh", "environment");

    private final Forecaster forecaster = new Forecaster(ForecastMethod.SMOOTHING);

    @Test
    void aSteadySeriesGoesOn() {
        var forecast =
                forecaster.next(series(IntStream.generate(() -> 3).limit(60).toArray()));
        assertEquals(7, forecast.days().size());
        assertEquals(FROM.plusDays(60), forecast.days().getFirst().day());
        assertEquals(3, forecast.days().getFirst().expected().mean(), 1e-9);
        assertEquals(21, forecast.total().mean(), 1e-9);
    }

    @Test
    void noArticlesForecastNone() {
        var expected = forecaster.next(series(new int[60])).days().getFirst().expected();
        assertEquals(0, expected.mean(), 1e-9);
        assertEquals(0, expected.nearlySure().high());
    }

    @Test
    void rangesOfPoissonCountsHoldWhatTheyPromise() {
        var random = new Random(7);
        var record = forecaster.check(series(poisson(random, 4, 400)), FROM.plusDays(100));
        assertTrue(record.days().forecasts() > 2000, record::toString);
        assertTrue(share(record.days().heldLikely(), record.days().forecasts()) >= 0.8, record::toString);
        assertTrue(share(record.weeks().heldNearlySure(), record.weeks().forecasts()) >= 0.93, record::toString);
        assertTrue(record.days().error() < record.days().naiveError(), record::toString);
    }

    @Test
    void fourWeeksMustBeKnown() {
        assertThrows(IllegalArgumentException.class, () -> forecaster.next(series(new int[27])));
    }

    @Test
    void theSeasonalNaiveForecastIsTheWeekBefore() {
        int[] history = IntStream.range(0, 28).toArray();
        assertEquals(21, ForecastMethod.SEASONAL_NAIVE.mean(history, 1));
        assertEquals(27, ForecastMethod.SEASONAL_NAIVE.mean(history, 7));
    }

    @Test
    void aNewLevelIsFoundOnItsDay() {
        int[] counts = IntStream.range(0, 70).map(day -> day < 50 ? 1 : 4).toArray();
        var change = ChangePoints.find(series(counts)).orElseThrow();
        assertEquals(FROM.plusDays(50), change.since());
        assertEquals(1, change.before(), 1e-9);
        assertEquals(4, change.after(), 1e-9);
        assertTrue(ChangePoints.find(series(poisson(new Random(3), 2, 70))).isEmpty());
        assertTrue(ChangePoints.find(series(new int[70])).isEmpty());
        assertTrue(ChangePoints.find(series(new int[3])).isEmpty());
    }

    @Test
    void whatBuildsUpIsListed() {
        int[] counts = new int[56];
        Arrays.fill(counts, 42, 49, 1);
        Arrays.fill(counts, 49, 56, 3);
        var rise = WeeklyRise.list(List.of(series(counts), series(new int[56])));
        assertEquals(1, rise.size());
        assertEquals(21, rise.getFirst().articles());
        assertEquals(7, rise.getFirst().weekBefore());
    }

    private static DailyCounts series(int... counts) {
        return new DailyCounts(SERIES, FROM, counts);
    }

    /** Knuth's method. */
    private static int[] poisson(Random random, double mean, int days) {
        return IntStream.range(0, days)
                .map(day -> {
                    int count = -1;
                    for (double product = 1; product > Math.exp(-mean); product *= random.nextDouble()) {
                        count++;
                    }
                    return count;
                })
                .toArray();
    }

    private static double share(int part, int all) {
        return (double) part / all;
    }
}
