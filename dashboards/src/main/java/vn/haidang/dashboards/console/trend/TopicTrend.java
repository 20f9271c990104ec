package vn.haidang.dashboards.console.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.Forecast;
import vn.haidang.analyze.result.ForecastRecord;
import vn.haidang.analyze.result.SeriesTrend;
import vn.haidang.analyze.result.TrendReport;
import vn.haidang.dashboards.console.page.ArticleRow;
import vn.haidang.dashboards.console.page.DayChart;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.TrendLinks;

/**
 * A topic: what came in four weeks and what is expected in the next seven days.
 *
 * @param articles of the four weeks
 * @param tones the same of each tone, without a picture
 */
record TopicTrend(
        String topic,
        int articles,
        Forecast.Expected week,
        DayChart chart,
        List<SeriesTrend.Day> past,
        List<Forecast.Day> coming,
        @Nullable Accuracy accuracy,
        List<ToneTrend> tones,
        String link) {

    /** A tone of a topic. */
    record ToneTrend(String tone, int articles, Forecast.Expected week, String link) {}

    /**
     * How good the forecasts of single days were in the last four weeks.
     *
     * @param held part of them that the 80 % range held
     * @param error mean absolute error, articles a day
     * @param naive the same of guessing as many as a week before
     */
    record Accuracy(int forecasts, double held, double error, double naive) {

        static Accuracy of(ForecastRecord.Score score) {
            int all = Math.max(1, score.forecasts());
            return new Accuracy(
                    score.forecasts(), (double) score.heldLikely() / all, score.error(), score.naiveError());
        }

        public boolean better() {
            return error <= naive;
        }
    }

    /** The topics with a forecast that have had an article in four weeks, most articles first. */
    static List<TopicTrend> all(Province province, TrendReport report) {
        return report.series().stream()
                .filter(trend -> trend.series().tone() == null && count(trend) > 0)
                .flatMap(trend -> Stream.ofNullable(of(province, report, trend)))
                .sorted(Comparator.comparingInt(TopicTrend::articles).reversed())
                .toList();
    }

    /** How good all topics' forecasts were together; {@code null} as long as there is no record. */
    static @Nullable Accuracy together(TrendReport report) {
        List<ForecastRecord.Score> scores = new ArrayList<>();
        for (var trend : report.series()) {
            var record = trend.record();
            if (trend.series().tone() == null && record != null) {
                scores.add(record.days());
            }
        }
        int all = scores.stream().mapToInt(ForecastRecord.Score::forecasts).sum();
        return all == 0
                ? null
                : new Accuracy(
                        all,
                        scores.stream()
                                        .mapToDouble(ForecastRecord.Score::heldLikely)
                                        .sum()
                                / all,
                        scores.stream()
                                        .mapToDouble(score -> score.error() * score.forecasts())
                                        .sum()
                                / all,
                        scores.stream()
                                        .mapToDouble(score -> score.naiveError() * score.forecasts())
                                        .sum()
                                / all);
    }

    private static @Nullable TopicTrend of(Province province, TrendReport report, SeriesTrend trend) {
        var forecast = trend.forecast();
        var record = trend.record();
        return forecast == null
                ? null
                : new TopicTrend(
                        trend.series().topic(),
                        count(trend),
                        forecast.total(),
                        DayChart.of(trend.days(), forecast),
                        trend.days().reversed(),
                        forecast.days(),
                        record == null ? null : Accuracy.of(record.days()),
                        tones(province, report, trend.series().topic()),
                        link(province, trend));
    }

    private static List<ToneTrend> tones(Province province, TrendReport report, String topic) {
        List<ToneTrend> tones = new ArrayList<>();
        for (var trend : report.series()) {
            var tone = trend.series().tone();
            var forecast = trend.forecast();
            if (tone != null && forecast != null && trend.series().topic().equals(topic)) {
                tones.add(new ToneTrend(ArticleRow.value(tone), count(trend), forecast.total(), link(province, trend)));
            }
        }
        return tones;
    }

    private static int count(SeriesTrend trend) {
        return trend.days().stream().mapToInt(SeriesTrend.Day::articles).sum();
    }

    private static String link(Province province, SeriesTrend trend) {
        return TrendLinks.articles(
                province, trend.series(), first(trend), trend.days().getLast().day());
    }

    private static LocalDate first(SeriesTrend trend) {
        return trend.days().getFirst().day();
    }
}
