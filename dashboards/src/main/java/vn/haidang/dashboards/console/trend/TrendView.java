package vn.haidang.dashboards.console.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.BuildingUp;
import vn.haidang.analyze.result.ChangePoint;
import vn.haidang.analyze.result.TrendReport;
import vn.haidang.analyze.result.TrendSeries;
import vn.haidang.dashboards.console.page.ArticleRow;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.TrendLinks;

/**
 * The trends page.
 *
 * @param surges of the last four weeks, newest first
 * @param report {@code null} before the first whole day
 */
record TrendView(List<SurgeRow> surges, @Nullable Report report) {

    private static final int WEEK = 7;

    /**
     * What is said once a night; each part begins with the day from which it is known.
     *
     * @param since first whole day counted
     * @param day last whole day counted
     * @param days counted so far
     * @param topics those with a forecast; empty before {@code forecastFrom}
     * @param accuracy of all topics; {@code null} before {@code recordFrom}
     */
    record Report(
            LocalDate since,
            LocalDate day,
            int days,
            LocalDate surgesFrom,
            LocalDate forecastFrom,
            LocalDate recordFrom,
            LocalDate buildingUpFrom,
            LocalDate changesFrom,
            List<TopicTrend> topics,
            TopicTrend.@Nullable Accuracy accuracy,
            List<Rise> buildingUp,
            List<Change> changes,
            VoiceComparison comparison) {

        /** Whether a day's night has come, so that what begins on it is on the page. */
        public boolean knows(LocalDate from) {
            return !day.plusDays(1).isBefore(from);
        }
    }

    /** A series that is building up. */
    record Rise(String topic, @Nullable String tone, int articles, int weekBefore, double expected, String link) {}

    /** A series with a new level. */
    record Change(String topic, @Nullable String tone, LocalDate since, double before, double after, String link) {

        public boolean up() {
            return after > before;
        }
    }

    static TrendView of(Province province, List<SurgeRow> surges, TrendReport report, VoiceComparison comparison) {
        var since = report.since();
        return new TrendView(
                surges,
                new Report(
                        since,
                        report.day(),
                        Math.toIntExact(since.until(report.day(), ChronoUnit.DAYS)) + 1,
                        since.plusDays(TrendReport.SURGES_FROM),
                        since.plusDays(TrendReport.FORECAST_FROM),
                        since.plusDays(TrendReport.RECORD_FROM),
                        since.plusDays(TrendReport.BUILDING_UP_FROM),
                        since.plusDays(TrendReport.CHANGES_FROM),
                        TopicTrend.all(province, report),
                        TopicTrend.together(report),
                        rises(province, report.buildingUp()),
                        changes(province, report),
                        comparison));
    }

    /** Of a topic and its tones only the first, which is the least expected. */
    private static List<Rise> rises(Province province, List<BuildingUp> buildingUp) {
        List<Rise> rises = new ArrayList<>();
        for (var one : buildingUp) {
            if (rises.stream()
                    .noneMatch(rise -> rise.topic().equals(one.series().topic()))) {
                rises.add(new Rise(
                        one.series().topic(),
                        tone(one.series()),
                        one.articles(),
                        one.weekBefore(),
                        one.expected(),
                        TrendLinks.articles(province, one.series(), one.to().minusDays(WEEK - 1L), one.to())));
            }
        }
        return rises;
    }

    private static List<Change> changes(Province province, TrendReport report) {
        return report.changes().stream()
                .sorted(Comparator.comparing(ChangePoint::since).reversed())
                .map(change -> new Change(
                        change.series().topic(),
                        tone(change.series()),
                        change.since(),
                        change.before(),
                        change.after(),
                        TrendLinks.articles(province, change.series(), change.since(), report.day())))
                .toList();
    }

    private static @Nullable String tone(TrendSeries series) {
        var tone = series.tone();
        return tone == null ? null : ArticleRow.value(tone);
    }
}
