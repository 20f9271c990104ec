package vn.haidang.analyze.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.haidang.analyze.result.BuildingUp;
import vn.haidang.analyze.result.ChangePoint;
import vn.haidang.analyze.result.Forecast;
import vn.haidang.analyze.result.ForecastRecord;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.VoiceShare;

/**
 * All that is said of the trends of a period; days are whole ones, so the first and the last day crawled are left out,
 * and what is older than a year.
 *
 * @param surges in the order in which they would have been reported
 * @param forecasts of the seven days after the period
 * @param records of the forecasts of its last four weeks
 * @param changes that the last eight weeks show
 * @param buildingUp in its last week
 * @param voices shares of the whole period
 */
public record Trends(
        List<Surge> surges,
        List<Forecast> forecasts,
        List<ForecastRecord> records,
        List<ChangePoint> changes,
        List<BuildingUp> buildingUp,
        List<VoiceShare> voices) {

    public Trends {
        surges = List.copyOf(surges);
        forecasts = List.copyOf(forecasts);
        records = List.copyOf(records);
        changes = List.copyOf(changes);
        buildingUp = List.copyOf(buildingUp);
        voices = List.copyOf(voices);
    }

    /** Forecasts are made from four weeks of history on, and checked from eight on. */
    public static Trends of(TrendHistory history, TrendRules rules) {
        var series = daily(history, rules.calendar());
        var forecaster = new Forecaster(ForecastMethod.SMOOTHING);
        return new Trends(
                new SurgeHistory(rules).surges(history),
                series.stream()
                        .filter(one -> one.counts().length >= Forecaster.LEAST)
                        .map(forecaster::next)
                        .toList(),
                series.stream()
                        .filter(one -> one.counts().length >= Forecaster.LEAST + Forecaster.CHECKED)
                        .map(forecaster::checkLately)
                        .toList(),
                series.stream()
                        .map(ChangePoints::find)
                        .flatMap(Optional::stream)
                        .toList(),
                WeeklyRise.list(series),
                VoiceShare.of(Comparison.of(history.sightings())));
    }

    static List<DailyCounts> daily(TrendHistory history, Calendar calendar) {
        LocalDate to = calendar.day(history.crawled().getLast()).minusDays(1);
        LocalDate from = DailySeries.first(calendar, history.crawled().getFirst(), to);
        return to.isBefore(from)
                ? List.of()
                : DailySeries.count(history.provinces(), history.sightings(), calendar, from, to);
    }
}
