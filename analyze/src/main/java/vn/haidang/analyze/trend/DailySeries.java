package vn.haidang.analyze.trend;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.haidang.analyze.result.Codebook;
import vn.haidang.analyze.result.Tone;
import vn.haidang.analyze.result.TrendSeries;

/** Counts articles by day for every province, topic and tone, also where there are none. */
final class DailySeries {

    /** Days looked back at. Smoothing by a tenth gives what is a year old no weight that could be seen. */
    static final int MOST_DAYS = 365;

    private final LocalDate from;
    private final int days;
    private final Map<TrendSeries, int[]> counts = new HashMap<>();

    /**
     * A period without articles yet.
     *
     * @param from first whole day
     * @param to last whole day
     */
    DailySeries(Set<String> provinces, LocalDate from, LocalDate to) {
        this.from = from;
        this.days = Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1;
        provinces.stream()
                .flatMap(province -> series(province).stream())
                .forEach(one -> counts.put(one, new int[days]));
    }

    /**
     * The first day to count.
     *
     * @param since first moment of the crawl, whose day is no whole one
     * @param to last whole day
     */
    static LocalDate first(Calendar calendar, Instant since, LocalDate to) {
        var whole = calendar.day(since).plusDays(1);
        var earliest = to.minusDays(MOST_DAYS - 1L);
        return whole.isBefore(earliest) ? earliest : whole;
    }

    /** Counts a period. */
    static List<DailyCounts> count(
            Set<String> provinces, Collection<Sighting> sightings, Calendar calendar, LocalDate from, LocalDate to) {
        var series = new DailySeries(provinces, from, to);
        for (Sighting sighting : sightings) {
            var day = calendar.day(sighting.firstSeenAt());
            for (String topic : sighting.topics()) {
                series.add(new DayCount(sighting.province(), day, topic, sighting.tone(), 1));
            }
        }
        return series.list();
    }

    /** Adds articles; those of other days, provinces and topics are left out. */
    void add(DayCount articles) {
        int day = Math.toIntExact(ChronoUnit.DAYS.between(from, articles.day()));
        if (day >= 0 && day < days) {
            var topic = TrendSeries.of(articles.province(), articles.topic());
            add(topic, day, articles.articles());
            add(topic.of(articles.tone()), day, articles.articles());
        }
    }

    /** The series in a fixed order. */
    List<DailyCounts> list() {
        return counts.entrySet().stream()
                .map(entry ->
                        new DailyCounts(entry.getKey(), from, entry.getValue().clone()))
                .sorted(Comparator.comparing(one -> one.series().toString()))
                .toList();
    }

    private void add(TrendSeries series, int day, int articles) {
        int[] daily = counts.get(series);
        if (daily != null) {
            daily[day] += articles;
        }
    }

    private static List<TrendSeries> series(String province) {
        List<TrendSeries> series = new ArrayList<>();
        for (String topic : Codebook.TOPICS) {
            var all = TrendSeries.of(province, topic);
            series.add(all);
            for (Tone tone : Tone.values()) {
                series.add(all.of(tone));
            }
        }
        return series;
    }
}
