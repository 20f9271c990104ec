package vn.haidang.analyze.trend;

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

    private DailySeries() {}

    /**
     * Counts a period.
     *
     * @param from first whole day
     * @param to last whole day
     */
    static List<DailyCounts> count(
            Set<String> provinces, Collection<Sighting> sightings, Calendar calendar, LocalDate from, LocalDate to) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1;
        Map<TrendSeries, int[]> counts = new HashMap<>();
        provinces.stream()
                .flatMap(province -> series(province).stream())
                .forEach(one -> counts.put(one, new int[days]));
        for (Sighting sighting : sightings) {
            int day = Math.toIntExact(ChronoUnit.DAYS.between(from, calendar.day(sighting.firstSeenAt())));
            if (day >= 0 && day < days) {
                for (String topic : sighting.topics()) {
                    var series = TrendSeries.of(sighting.province(), topic);
                    add(counts, series, day);
                    add(counts, series.of(sighting.tone()), day);
                }
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new DailyCounts(entry.getKey(), from, entry.getValue()))
                .sorted(Comparator.comparing(one -> one.series().toString()))
                .toList();
    }

    private static void add(Map<TrendSeries, int[]> counts, TrendSeries series, int day) {
        int[] daily = counts.get(series);
        if (daily != null) {
            daily[day]++;
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
