package vn.haidang.analyze.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.haidang.analyze.result.Surge;

/** The surges that would have been reported, had a past period been watched hour by hour. */
final class SurgeHistory {

    private final TrendRules rules;

    SurgeHistory(TrendRules rules) {
        this.rules = rules;
    }

    /** All of them, the earliest first. */
    List<Surge> surges(TrendHistory history) {
        var crawled = new Hours();
        history.crawled().forEach(crawled::add);
        return history.provinces().stream()
                .sorted()
                .flatMap(province -> watch(history.of(province), crawled))
                .sorted(Comparator.comparing(Surge::to))
                .toList();
    }

    /** Only hours with an article of the province can bring a surge. */
    private Stream<Surge> watch(List<Sighting> sightings, Hours crawled) {
        var watch = new SurgeWatch(rules, crawled, WatchMemory.NOTHING);
        List<Surge> surges = new ArrayList<>();
        for (int i = 0; i < sightings.size(); i++) {
            watch.take(sightings.get(i));
            long hour = Hours.endOf(sightings.get(i).firstSeenAt());
            boolean isLast = i + 1 == sightings.size();
            if (isLast || Hours.endOf(sightings.get(i + 1).firstSeenAt()) > hour) {
                surges.addAll(watch.close(hour));
            }
        }
        return surges.stream();
    }
}
