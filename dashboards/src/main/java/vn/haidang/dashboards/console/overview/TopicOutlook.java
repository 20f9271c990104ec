package vn.haidang.dashboards.console.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.Forecast;
import vn.haidang.analyze.result.SeriesTrend;
import vn.haidang.analyze.result.TrendReport;
import vn.haidang.dashboards.console.page.DayChart;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.TrendLinks;

/**
 * What came of a topic in the last whole week against what was forecast, and what is expected next.
 *
 * @param articles of the last seven whole days, in order of time
 * @param link to those articles
 * @param held how many of the {@code forecast} days the 80 % range of the day before held
 * @param forecast how many of the seven days had a forecast
 * @param next articles expected in the next seven days
 * @param days of the four weeks in the picture, the last first
 */
record TopicOutlook(
        String topic,
        int articles,
        String link,
        long held,
        long forecast,
        Forecast.Expected next,
        DayChart chart,
        List<Day> days) {

    private static final int SHOWN = 4;
    private static final int WEEK = 7;

    /** A day of the picture, with a link to its articles. */
    record Day(LocalDate day, int articles, Forecast.@Nullable Range likely, boolean outside, String link) {}

    /** The topics with most articles in four weeks, of those with a forecast. */
    static List<TopicOutlook> of(Province province, TrendReport report) {
        return report.series().stream()
                .filter(trend -> trend.series().tone() == null && count(trend.days()) > 0)
                .sorted(Comparator.comparingInt((SeriesTrend trend) -> count(trend.days()))
                        .reversed())
                .flatMap(trend -> of(province, trend))
                .limit(SHOWN)
                .toList();
    }

    private static Stream<TopicOutlook> of(Province province, SeriesTrend trend) {
        var forecast = trend.forecast();
        if (forecast == null) {
            return Stream.empty();
        }
        var days = trend.days().stream().map(day -> day(province, trend, day)).toList();
        var week = days.subList(Math.max(0, days.size() - WEEK), days.size());
        return Stream.of(new TopicOutlook(
                trend.series().topic(),
                week.stream().mapToInt(Day::articles).sum(),
                TrendLinks.articles(
                        province,
                        trend.series(),
                        week.getFirst().day(),
                        week.getLast().day()),
                week.stream()
                        .filter(day -> day.likely() != null && !day.outside())
                        .count(),
                week.stream().filter(day -> day.likely() != null).count(),
                forecast.total(),
                DayChart.of(trend.days(), forecast),
                days.reversed()));
    }

    private static Day day(Province province, SeriesTrend trend, SeriesTrend.Day day) {
        var likely = day.likely();
        return new Day(
                day.day(),
                day.articles(),
                likely,
                likely != null && !likely.holds(day.articles()),
                TrendLinks.articles(province, trend.series(), day.day(), day.day()));
    }

    private static int count(List<SeriesTrend.Day> days) {
        return days.stream().mapToInt(SeriesTrend.Day::articles).sum();
    }
}
