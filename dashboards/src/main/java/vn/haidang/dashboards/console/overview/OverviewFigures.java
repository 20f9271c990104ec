package vn.haidang.dashboards.console.overview;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.Count;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.Overview;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.console.overview.OverviewView.Breakdown;
import vn.haidang.dashboards.console.overview.OverviewView.Row;
import vn.haidang.dashboards.console.page.AlertRow;
import vn.haidang.dashboards.console.page.ArticleRow;
import vn.haidang.dashboards.console.page.Figure;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.PeriodChoice;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.SearchQuery;
import vn.haidang.dashboards.console.page.Segment;
import vn.haidang.dashboards.console.page.StoryRow;

/** Turns the archive's figures of one period into what the overview page shows. */
record OverviewFigures(Province province, Period period, Overview overview) {

    /** Values of a breakdown shown; the rest is on the search page. */
    private static final int BREAKDOWN_ROWS = 6;

    OverviewView view(List<AlertRow> alerts, List<StoryRow> stories) {
        int days = (int) ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        var responses = figures(Facet.RESPONSE, List.of(Response.VERIFY, Response.REMEDY));
        return new OverviewView(
                period,
                PeriodChoice.choices(days, length -> Links.overview(province, length)),
                figure("", overview.total(), counted()),
                figure("", overview.previous(), SearchQuery.counted(before(days))),
                change(),
                figures(Facet.TONE, List.of(Tone.values())),
                shares(),
                needAnswer(responses),
                responses,
                perDay(),
                topics(),
                Stream.of(Facet.TIER, Facet.LANGUAGE, Facet.COUNTRY)
                        .map(this::breakdown)
                        .toList(),
                overview.latest().stream()
                        .map(archived -> ArticleRow.of(province, archived))
                        .toList(),
                alerts,
                stories);
    }

    private SearchQuery counted() {
        return SearchQuery.counted(period);
    }

    private Period before(int days) {
        return Period.lastDays(days, period.from().minusDays(1));
    }

    private @Nullable Double change() {
        long previous = overview.previous();
        return previous == 0 ? null : (overview.total() - previous) / (double) previous;
    }

    private Figure needAnswer(List<Figure> responses) {
        var query = counted().with(Facet.RESPONSE, "remedy").with(Facet.RESPONSE, "verify");
        return figure("", responses.stream().mapToLong(Figure::articles).sum(), query);
    }

    private List<Figure> figures(Facet facet, List<? extends Enum<?>> labels) {
        return labels.stream()
                .map(ArticleRow::value)
                .map(value -> figure(value, count(facet, value), counted().with(facet, value)))
                .toList();
    }

    private long count(Facet facet, String value) {
        return overview.counts().getOrDefault(facet, List.of()).stream()
                .filter(count -> count.value().equals(value))
                .mapToLong(Count::articles)
                .sum();
    }

    private Figure figure(String value, long articles, SearchQuery query) {
        double share = overview.total() == 0 ? 0 : articles / (double) overview.total();
        return new Figure(value, articles, share, Links.search(province, query));
    }

    private List<Segment> shares() {
        Map<Tone, Long> tones = new EnumMap<>(Tone.class);
        for (var tone : Tone.values()) {
            tones.put(tone, count(Facet.TONE, ArticleRow.value(tone)));
        }
        return row("", tones, Math.max(1, sum(tones)), counted()).segments();
    }

    private List<Row> perDay() {
        long longest = longest(overview.days().stream().map(Overview.Day::tones));
        return overview.days().stream()
                .map(day -> row("", day.tones(), longest, SearchQuery.counted(new Period(day.date(), day.date())))
                        .on(day.date()))
                .toList();
    }

    private List<Row> topics() {
        long longest = longest(overview.topicTones().values().stream());
        return overview.topicTones().entrySet().stream()
                .map(entry ->
                        row(entry.getKey(), entry.getValue(), longest, counted().with(Facet.TOPIC, entry.getKey())))
                .sorted(Comparator.comparingLong((Row row) -> row.total().articles())
                        .reversed()
                        .thenComparing(Row::value))
                .toList();
    }

    private Row row(String value, Map<Tone, Long> tones, long longest, SearchQuery query) {
        List<Segment> segments = new ArrayList<>();
        long before = 0;
        for (var tone : Tone.values()) {
            long articles = tones.getOrDefault(tone, 0L);
            String label = ArticleRow.value(tone);
            var part = figure(label, articles, query.with(Facet.TONE, label));
            segments.add(new Segment(part, 100.0 * before / longest, 100.0 * articles / longest));
            before += articles;
        }
        return new Row(value, null, figure(value, before, query), segments);
    }

    /** At least 1, so that an empty chart divides by something. */
    private static long longest(Stream<Map<Tone, Long>> rows) {
        return Math.max(1, rows.mapToLong(OverviewFigures::sum).max().orElse(1));
    }

    private static long sum(Map<Tone, Long> tones) {
        return Arrays.stream(Tone.values())
                .mapToLong(tone -> tones.getOrDefault(tone, 0L))
                .sum();
    }

    private Breakdown breakdown(Facet facet) {
        return new Breakdown(
                facet,
                overview.counts().getOrDefault(facet, List.of()).stream()
                        .limit(BREAKDOWN_ROWS)
                        .map(count -> figure(
                                count.value(), count.articles(), counted().with(facet, count.value())))
                        .toList());
    }
}
