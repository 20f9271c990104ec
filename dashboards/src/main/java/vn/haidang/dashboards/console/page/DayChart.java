package vn.haidang.dashboards.console.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.Forecast;
import vn.haidang.analyze.result.Forecast.Range;
import vn.haidang.analyze.result.SeriesTrend;

/**
 * What came each day against what was expected, and what is expected next: columns within bands, in a picture of
 * {@link #WIDTH} by {@link #HEIGHT}.
 *
 * @param highest number at the top
 * @param bands 80 % range of each day that has one, in order of time
 * @param bars one per past day with articles
 * @param ticks days along the axis, a week apart
 * @param today where the days to come begin
 */
public record DayChart(int highest, List<Band> bands, List<Bar> bars, List<Tick> ticks, double today) {

    public static final int WIDTH = 420;
    public static final int HEIGHT = 128;
    public static final int LEFT = 26;
    public static final int TOP = 10;
    public static final int BOTTOM = 104;

    private static final int WEEK = 7;

    /** So that a single article does not fill the picture. */
    private static final int LEAST = 4;

    /** Height of a range that holds 0 only. */
    private static final double THIN = 2;

    /** The range of a day; {@code coming} where it is not over. */
    public record Band(LocalDate day, Range range, boolean coming, double x, double y, double width, double height) {}

    /** The articles of a day; {@code outside} when the range did not hold them. */
    public record Bar(LocalDate day, int articles, boolean outside, double x, double y, double width, double height) {}

    public record Tick(LocalDate day, double x) {}

    private record Column(
            LocalDate day, int articles, @Nullable Range range, boolean coming) {

        int top() {
            return Math.max(articles, range == null ? 0 : range.high());
        }

        boolean outside() {
            return range != null && !range.holds(articles);
        }
    }

    public static DayChart of(List<SeriesTrend.Day> days, Forecast forecast) {
        var past = days.stream().map(day -> new Column(day.day(), day.articles(), day.likely(), false));
        var coming = forecast.days().stream()
                .map(day -> new Column(day.day(), 0, day.expected().likely(), true));
        var columns = Stream.concat(past, coming).toList();
        int highest = columns.stream().mapToInt(Column::top).reduce(LEAST, Math::max);
        double width = (double) (WIDTH - LEFT) / Math.max(1, columns.size());
        List<Band> bands = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            double x = LEFT + i * width;
            var range = column.range();
            if (range != null) {
                bands.add(band(column, range, x, width, highest));
            }
            if (column.articles() > 0) {
                bars.add(bar(column, x, width, highest));
            }
        }
        return new DayChart(highest, bands, bars, ticks(columns, width), LEFT + days.size() * width);
    }

    private static Band band(Column column, Range range, double x, double width, int highest) {
        double top = y(range.high(), highest);
        double bottom = y(range.low(), highest);
        double height = Math.max(THIN, bottom - top);
        return new Band(column.day(), range, column.coming(), x, bottom - height, width, height);
    }

    private static Bar bar(Column column, double x, double width, int highest) {
        double top = y(column.articles(), highest);
        double gap = width / 4;
        return new Bar(column.day(), column.articles(), column.outside(), x + gap / 2, top, width - gap, BOTTOM - top);
    }

    private static double y(int articles, int highest) {
        return BOTTOM - (double) (BOTTOM - TOP) * articles / highest;
    }

    private static List<Tick> ticks(List<Column> columns, double width) {
        return IntStream.iterate(0, i -> i < columns.size() - WEEK / 2, i -> i + WEEK)
                .mapToObj(i -> new Tick(columns.get(i).day(), LEFT + i * width))
                .toList();
    }
}
