package vn.haidang.dashboards.console;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.Overview;
import vn.haidang.dashboards.archive.Period;

/**
 * The overview page; every {@link Figure} links to the search that lists its articles.
 *
 * @param choices lengths of the period
 * @param change against the period before, from −1; {@code null} when that one was empty
 * @param tones in the order favourable, neutral, unfavourable, here and everywhere
 * @param shares the tones as one bar
 * @param needAnswer articles of response remedy or verify, which {@code responses} tells apart
 * @param stories of the period, by how far they spread
 */
record OverviewView(
        Period period,
        List<Choice> choices,
        Figure total,
        Figure previous,
        @Nullable Double change,
        List<Figure> tones,
        List<Segment> shares,
        Figure needAnswer,
        List<Figure> responses,
        List<Row> perDay,
        List<Row> topics,
        List<Breakdown> breakdowns,
        List<ArticleRow> latest,
        List<AlertRow> alerts,
        List<StoryRow> stories) {

    private static final List<Integer> LENGTHS = List.of(7, 30, 90);
    private static final int DEFAULT_LENGTH = 30;

    static OverviewView of(
            Province province, Period period, Overview overview, List<AlertRow> alerts, List<StoryRow> stories) {
        return new OverviewFigures(province, period, overview).view(alerts, stories);
    }

    /** The length of the period in days: the one asked for when it is a choice. */
    static int days(String asked) {
        return LENGTHS.stream()
                .filter(length -> length.toString().equals(asked))
                .findFirst()
                .orElse(DEFAULT_LENGTH);
    }

    static List<Choice> choices(int current, IntFunction<String> link) {
        return LENGTHS.stream()
                .map(length -> new Choice(length, link.apply(length), length == current))
                .toList();
    }

    /** A length of the period, in days. */
    record Choice(int days, String link, boolean current) {}

    /**
     * A number that can be followed.
     *
     * @param value label value it counts, empty for a total
     * @param share of all articles in the period, 0 to 1
     */
    record Figure(String value, long articles, double share, String link) {}

    /**
     * A line of a chart, stacked by tone.
     *
     * @param value topic, empty for a day
     * @param date day, {@code null} for a topic
     */
    record Row(String value, @Nullable LocalDate date, Figure total, List<Segment> segments) {

        Row on(LocalDate day) {
            return new Row(value, day, total, segments);
        }
    }

    /** One tone's part of a row: where its bar begins and how long it is, in percent of the longest row. */
    record Segment(Figure figure, double start, double length) {}

    /** Articles counted by one facet, most frequent first. */
    record Breakdown(Facet facet, List<Figure> figures) {}
}
