package vn.haidang.analyze.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.haidang.analyze.result.Forecast;
import vn.haidang.analyze.result.SeriesTrend;
import vn.haidang.analyze.result.TrendReport;
import vn.haidang.analyze.result.Voice;

/** Makes the report of a province after a day, from counts alone. */
final class ReportOfDay {

    /** Whole days that shares of voice are counted over. */
    static final int VOICE_DAYS = 28;

    private static final Forecaster FORECASTER = new Forecaster(ForecastMethod.SMOOTHING);

    private ReportOfDay() {}

    /** First day of those whose articles are compared. */
    static LocalDate voicesFrom(LocalDate since, LocalDate day) {
        var from = day.minusDays(VOICE_DAYS - 1L);
        return from.isBefore(since) ? since : from;
    }

    /**
     * The report after the last day of some series.
     *
     * @param series all of the province's, over the same days
     * @param voices of the days from {@link #voicesFrom} on
     */
    static TrendReport of(String province, List<DailyCounts> series, List<Voice> voices) {
        var any = series.getFirst();
        return new TrendReport(
                province,
                any.from(),
                any.to(),
                series.stream().map(ReportOfDay::trend).toList(),
                series.stream()
                        .map(ChangePoints::find)
                        .flatMap(Optional::stream)
                        .toList(),
                WeeklyRise.list(series),
                voices);
    }

    /** Forecasts of past days are made again from the counts as they are known now. */
    private static SeriesTrend trend(DailyCounts counts) {
        int known = counts.counts().length;
        int shown = Math.min(known, Forecaster.CHECKED);
        int forecast = Math.clamp(known - Forecaster.LEAST, 0, shown);
        var made = FORECASTER.made(counts, counts.to().plusDays(1).minusDays(forecast));
        return new SeriesTrend(
                counts.series(),
                days(counts, shown, made),
                known < Forecaster.LEAST ? null : FORECASTER.next(counts),
                forecast < Forecaster.CHECKED ? null : FORECASTER.check(counts, made));
    }

    private static List<SeriesTrend.Day> days(DailyCounts counts, int shown, List<Forecast> made) {
        List<SeriesTrend.Day> days = new ArrayList<>();
        for (int left = shown; left > 0; left--) {
            var day = counts.to().plusDays(1).minusDays(left);
            var expected = left > made.size()
                    ? null
                    : likely(made.get(made.size() - left).days().getFirst());
            days.add(new SeriesTrend.Day(day, counts.on(day), expected));
        }
        return days;
    }

    private static Forecast.Range likely(Forecast.Day day) {
        return day.expected().likely();
    }
}
