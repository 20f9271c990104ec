package vn.haidang.dashboards.console.overview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.Overview;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.console.page.AlertRow;
import vn.haidang.dashboards.console.page.ArticleRow;
import vn.haidang.dashboards.console.page.Figure;
import vn.haidang.dashboards.console.page.PeriodChoice;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.Segment;
import vn.haidang.dashboards.console.page.StoryRow;

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
        List<PeriodChoice> choices,
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

    static OverviewView of(
            Province province, Period period, Overview overview, List<AlertRow> alerts, List<StoryRow> stories) {
        return new OverviewFigures(province, period, overview).view(alerts, stories);
    }

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

    /** Articles counted by one facet, most frequent first. */
    record Breakdown(Facet facet, List<Figure> figures) {}
}
