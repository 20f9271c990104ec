package vn.haidang.analyze.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.analyze.result.TrendReport;

/** Writes the report of every province after a day, and forgets what no later one needs. */
final class NightlyReports {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyReports.class);
    private static final int HOURS_OF_A_DAY = 24;

    private final TrendRules rules;
    private final TrendStores stores;

    NightlyReports(TrendRules rules, TrendStores stores) {
        this.rules = rules;
        this.stores = stores;
    }

    /**
     * The reports after a day; none of a province that was not watched for a whole day yet.
     *
     * @param now the last hour that was closed
     */
    List<TrendReport> write(LocalDate day, long now, TrendClock clock) {
        forget(day, now, clock);
        Map<String, LocalDate> first = new TreeMap<>();
        clock.since()
                .forEach((province, since) -> first.put(province, DailySeries.first(rules.calendar(), since, day)));
        return first.entrySet().stream()
                .filter(province -> !day.isBefore(province.getValue()))
                .flatMap(province -> write(province.getKey(), province.getValue(), day).stream())
                .toList();
    }

    private Optional<TrendReport> write(String province, LocalDate since, LocalDate day) {
        var counts = TrendStores.between(
                stores.days(), TrendStores.key(province, since), TrendStores.key(province, day, "~"));
        var voices = Comparison.of(lately(province, since, day));
        try {
            var series = new DailySeries(Set.of(province), since, day);
            counts.forEach(series::add);
            return Optional.of(ReportOfDay.of(province, series.list(), voices));
        } catch (RuntimeException mistake) {
            // One province's report must not stop the others', nor time itself.
            LOG.error("no report of {} on {}", province, day, mistake);
            return Optional.empty();
        }
    }

    private List<Sighting> lately(String province, LocalDate since, LocalDate day) {
        var from = ReportOfDay.voicesFrom(since, day);
        var calendar = rules.calendar();
        return TrendStores.between(
                        stores.sightings(),
                        TrendStores.key(province, TrendStores.hour(Hours.endOf(calendar.start(from)))),
                        TrendStores.key(province, TrendStores.hour(Hours.endOf(calendar.start(day.plusDays(1)))), "~"))
                .stream()
                .filter(sighting -> {
                    var seen = calendar.day(sighting.firstSeenAt());
                    return !seen.isBefore(from) && !seen.isAfter(day);
                })
                .toList();
    }

    private void forget(LocalDate day, long now, TrendClock clock) {
        long horizon =
                Math.min(rules.surges().horizon(now), now - (ReportOfDay.VOICE_DAYS + 2) * (long) HOURS_OF_A_DAY);
        TrendStores.delete(stores.crawled(), TrendStores.hour(0), TrendStores.hour(horizon - 1));
        clock.since().keySet().forEach(province -> {
            TrendStores.delete(
                    stores.sightings(),
                    TrendStores.key(province, TrendStores.hour(0)),
                    TrendStores.key(province, TrendStores.hour(horizon - 1), "~"));
            TrendStores.delete(
                    stores.days(),
                    TrendStores.key(province, LocalDate.EPOCH),
                    TrendStores.key(province, day.minusDays(DailySeries.MOST_DAYS), "~"));
        });
    }
}
