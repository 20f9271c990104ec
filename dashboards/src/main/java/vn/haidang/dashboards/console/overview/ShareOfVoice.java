package vn.haidang.dashboards.console.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.Count;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.Overview;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.console.page.ArticleRow;
import vn.haidang.dashboards.console.page.Figure;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.SearchQuery;
import vn.haidang.dashboards.console.page.Segment;

/**
 * Who is spoken of, and who speaks: the province among those that the reader may see, and the outlets' parts of what was
 * said about it.
 *
 * @param provinces those with most articles, and the one of the page; empty when the reader sees one only
 * @param outlets those with most articles
 */
record ShareOfVoice(List<Voice> provinces, List<Outlet> outlets) {

    private static final int PROVINCES = 8;
    private static final int OUTLETS = 8;
    private static final double WHOLE = 100;

    /**
     * The articles about one province.
     *
     * @param own whether it is the one of the page
     * @param total its share is of the articles about all provinces that the reader sees
     */
    record Voice(String name, boolean own, Figure total, List<Segment> tones) {}

    /** The articles of one outlet. */
    record Outlet(String name, Figure figure) {}

    /** What to ask of each province: its articles by tone. */
    static Map<String, Query> questions() {
        Map<String, Query> questions = new LinkedHashMap<>();
        Stream.of(Tone.values())
                .map(ArticleRow::value)
                .forEach(tone -> questions.put(tone, Query.parse("tone:" + tone)));
        return questions;
    }

    /** @param counts answers to the {@link #questions} by province, that of the page among them */
    static List<Voice> provinces(Province own, Period period, Map<Province, Map<String, Long>> counts) {
        long all = Math.max(
                1, counts.values().stream().mapToLong(ShareOfVoice::sum).sum());
        long most = Math.max(
                1, counts.values().stream().mapToLong(ShareOfVoice::sum).max().orElse(1));
        if (counts.size() < 2) {
            return List.of();
        }
        var voices = counts.entrySet().stream()
                .map(entry -> voice(entry.getKey(), entry.getKey().equals(own), period, entry.getValue(), all, most))
                .sorted(Comparator.comparingLong((Voice voice) -> voice.total().articles())
                        .reversed())
                .toList();
        var others = voices.stream()
                .filter(voice -> !voice.own())
                .limit(PROVINCES - 1L)
                .toList();
        return voices.stream()
                .filter(voice -> voice.own() || others.contains(voice))
                .toList();
    }

    private static Voice voice(
            Province province, boolean own, Period period, Map<String, Long> tones, long all, long most) {
        var counted = SearchQuery.counted(period);
        List<Segment> segments = new ArrayList<>();
        double start = 0;
        for (var tone : Tone.values()) {
            String value = ArticleRow.value(tone);
            long articles = tones.getOrDefault(value, 0L);
            double length = WHOLE * articles / most;
            var link = Links.search(province, counted.with(Facet.TONE, value));
            segments.add(new Segment(new Figure(value, articles, articles / (double) all, link), start, length));
            start += length;
        }
        long total = sum(tones);
        var figure = new Figure("", total, total / (double) all, Links.search(province, counted));
        return new Voice(province.name(), own, figure, segments);
    }

    private static long sum(Map<String, Long> tones) {
        return tones.values().stream().mapToLong(count -> count).sum();
    }

    /** @param names of outlets by id */
    static List<Outlet> outlets(Province province, Period period, Overview overview, Map<String, String> names) {
        double total = Math.max(1, overview.total());
        return overview.counts().getOrDefault(Facet.SOURCE, List.<Count>of()).stream()
                .limit(OUTLETS)
                .map(count -> new Outlet(
                        names.getOrDefault(count.value(), count.value()),
                        new Figure(
                                count.value(),
                                count.articles(),
                                count.articles() / total,
                                Links.search(
                                        province, SearchQuery.counted(period).with(Facet.SOURCE, count.value())))))
                .toList();
    }
}
