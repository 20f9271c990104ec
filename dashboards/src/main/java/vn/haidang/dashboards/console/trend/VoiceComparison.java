package vn.haidang.dashboards.console.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import vn.haidang.analyze.result.Tone;
import vn.haidang.analyze.result.TrendReport;
import vn.haidang.analyze.result.TrendSeries;
import vn.haidang.analyze.result.Voice;
import vn.haidang.analyze.result.VoiceShare;
import vn.haidang.dashboards.console.page.ArticleRow;
import vn.haidang.dashboards.console.page.Figure;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.Segment;

/**
 * Shares of voice of some provinces, and the press at home and abroad, over four weeks.
 *
 * @param from first day
 * @param to last day
 * @param options the provinces that can be compared with
 * @param topics by share of voice; a bar for each province
 * @param missing names of the chosen ones that have no figures of the same day
 * @param press a bar for the press at home and one for that abroad, for the topics with any of the latter
 */
record VoiceComparison(
        LocalDate from,
        LocalDate to,
        List<Option> options,
        List<String> missing,
        List<Group> topics,
        List<Group> press) {

    private static final int DAYS = 28;
    private static final double WHOLE = 100;

    /** A province that can be compared with. */
    record Option(Province province, boolean chosen) {}

    /** The bars of one topic. */
    record Group(String topic, List<Bar> bars) {}

    /**
     * A bar stacked by tone.
     *
     * @param name of the province, or a key of the press
     * @param share of all in the same topic, 0 to 1
     * @param own whether it is the province of the page
     */
    record Bar(String name, int articles, double share, boolean own, List<Segment> tones) {}

    /**
     * Compares a province with others whose reports are of the same day.
     *
     * @param reports by province, that of the page first
     */
    static VoiceComparison of(Map<Province, TrendReport> reports, List<Option> options) {
        var own = reports.values().iterator().next();
        var first = own.day().minusDays(DAYS - 1L);
        return new VoiceComparison(
                first.isBefore(own.since()) ? own.since() : first,
                own.day(),
                options,
                options.stream()
                        .filter(Option::chosen)
                        .map(Option::province)
                        .filter(province -> !reports.containsKey(province))
                        .map(Province::name)
                        .toList(),
                topics(own, reports),
                press(own));
    }

    private static List<Group> topics(TrendReport own, Map<Province, TrendReport> reports) {
        Map<TrendSeries, VoiceShare> shares =
                VoiceShare.of(reports.values().stream()
                                .flatMap(report -> report.voices().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(VoiceShare::series, share -> share, (one, other) -> one));
        return ordered(own).stream()
                .map(topic -> new Group(
                        topic,
                        reports.keySet().stream()
                                .map(province -> bar(
                                        province, topic, shares, province.id().equals(own.province())))
                                .toList()))
                .toList();
    }

    private static Bar bar(Province province, String topic, Map<TrendSeries, VoiceShare> shares, boolean own) {
        var series = TrendSeries.of(province.id(), topic);
        var all = shares.get(series);
        if (all == null) {
            return new Bar(province.name(), 0, 0, own, List.of());
        }
        double length = WHOLE * all.share() / all.articles();
        return new Bar(province.name(), all.articles(), all.share(), own, segments(series, length, one -> {
            var share = shares.get(one);
            return share == null ? 0 : share.articles();
        }));
    }

    private static List<Group> press(TrendReport own) {
        var voices =
                own.voices().stream().collect(Collectors.toMap(Voice::series, voice -> voice, (one, other) -> one));
        return ordered(own).stream()
                .map(topic -> new Group(
                        topic,
                        List.of(
                                press("domestic", TrendSeries.of(own.province(), topic), voices, Voice::domestic),
                                press("foreign", TrendSeries.of(own.province(), topic), voices, Voice::foreign))))
                .filter(group -> group.bars().getLast().articles() > 0)
                .toList();
    }

    private static Bar press(
            String name, TrendSeries series, Map<TrendSeries, Voice> voices, ToIntFunction<Voice> count) {
        ToIntFunction<TrendSeries> counted = one -> {
            var voice = voices.get(one);
            return voice == null ? 0 : count.applyAsInt(voice);
        };
        int articles = counted.applyAsInt(series);
        var voice = voices.get(series);
        int all = voice == null ? 0 : voice.articles();
        double share = all == 0 ? 0 : (double) articles / all;
        return new Bar(name, articles, share, true, segments(series, all == 0 ? 0 : WHOLE / all, counted));
    }

    /** @param length percent of an article */
    private static List<Segment> segments(TrendSeries topic, double length, ToIntFunction<TrendSeries> count) {
        List<Segment> segments = new ArrayList<>();
        double start = 0;
        for (Tone tone : Tone.values()) {
            int articles = count.applyAsInt(topic.of(tone));
            segments.add(new Segment(new Figure(ArticleRow.value(tone), articles, 0, ""), start, articles * length));
            start += articles * length;
        }
        return segments;
    }

    /** The province's topics, most articles first. */
    private static List<String> ordered(TrendReport own) {
        return own.voices().stream()
                .filter(voice -> voice.series().tone() == null)
                .sorted(Comparator.comparingInt(Voice::articles).reversed())
                .map(voice -> voice.series().topic())
                .toList();
    }
}
