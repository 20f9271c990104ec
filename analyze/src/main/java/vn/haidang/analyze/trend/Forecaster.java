package vn.haidang.analyze.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.haidang.analyze.result.Forecast;
import vn.haidang.analyze.result.Forecast.Day;
import vn.haidang.analyze.result.Forecast.Expected;
import vn.haidang.analyze.result.ForecastRecord;
import vn.haidang.analyze.result.ForecastRecord.Score;
import vn.haidang.analyze.result.TrendReport;

/** Says how many articles the next seven days will bring, and looks at what came. */
final class Forecaster {

    static final int DAYS = 7;

    /** Days of history before the first forecast. */
    static final int LEAST = TrendReport.FORECAST_FROM;

    /** Days whose forecasts are looked at. */
    static final int CHECKED = TrendReport.RECORD_FROM - LEAST;

    private final ForecastMethod method;

    Forecaster(ForecastMethod method) {
        this.method = method;
    }

    /** The seven days after the last one. */
    Forecast next(DailyCounts history) {
        var counts = history.counts();
        if (counts.length < LEAST) {
            throw new IllegalArgumentException("got " + counts.length + " days, expected " + LEAST + " or more");
        }
        var dispersion = DispersionIndex.of(counts, method);
        var days = IntStream.rangeClosed(1, DAYS)
                .mapToObj(ahead -> new Day(history.to().plusDays(ahead), dispersion.day(method.mean(counts, ahead))))
                .toList();
        double total = days.stream().mapToDouble(day -> day.expected().mean()).sum();
        return new Forecast(history.series(), history.to(), days, dispersion.week(total));
    }

    /** The forecasts that were made on each day from the one before {@code first} on, the earliest first. */
    List<Forecast> made(DailyCounts counts, LocalDate first) {
        return first.datesUntil(counts.to().plusDays(1))
                .map(day -> next(counts.until(day.minusDays(1))))
                .toList();
    }

    /** What became of the forecasts of the last four weeks. */
    ForecastRecord checkLately(DailyCounts counts) {
        return check(counts, counts.to().minusDays(CHECKED - 1L));
    }

    /**
     * What became of the forecasts that were made on each day from the one before {@code first} on.
     *
     * @param first first day that was forecast
     */
    ForecastRecord check(DailyCounts counts, LocalDate first) {
        return check(counts, made(counts, first));
    }

    /**
     * What became of some forecasts.
     *
     * @param made one a day, the earliest first; one or more
     */
    ForecastRecord check(DailyCounts counts, List<Forecast> made) {
        var days = new Tally();
        var weeks = new Tally();
        for (var forecast : made) {
            forecast.days().stream()
                    .filter(one -> !one.day().isAfter(counts.to()))
                    .forEach(one -> days.add(
                            one.expected(),
                            counts.on(one.day()),
                            counts.on(one.day().minusDays(DAYS))));
            var day = forecast.madeAfter().plusDays(1);
            if (!day.plusDays(DAYS - 1).isAfter(counts.to())) {
                weeks.add(forecast.total(), counts.weekFrom(day), counts.weekFrom(day.minusDays(DAYS)));
            }
        }
        var first = made.getFirst().madeAfter().plusDays(1);
        return new ForecastRecord(counts.series(), first, counts.to(), days.score(), weeks.score());
    }

    private static final class Tally {

        private int forecasts;
        private int likely;
        private int nearlySure;
        private double error;
        private double naiveError;

        void add(Expected expected, int came, int weekBefore) {
            forecasts++;
            likely += expected.likely().holds(came) ? 1 : 0;
            nearlySure += expected.nearlySure().holds(came) ? 1 : 0;
            error += Math.abs(came - expected.mean());
            naiveError += Math.abs(came - weekBefore);
        }

        Score score() {
            int n = Math.max(1, forecasts);
            return new Score(forecasts, likely, nearlySure, error / n, naiveError / n);
        }
    }
}
