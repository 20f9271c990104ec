package vn.haidang.analyze.trend;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.haidang.analyze.result.TrendSeries;

/**
 * What the watch of a province remembers from hour to hour, besides the articles.
 *
 * @param surged hours in which a series was above its baseline
 * @param raised surges that were reported
 */
record WatchMemory(List<Surged> surged, List<Raised> raised) {

    static final WatchMemory NOTHING = new WatchMemory(List.of(), List.of());

    WatchMemory {
        surged = List.copyOf(surged);
        raised = List.copyOf(raised);
    }

    static WatchMemory of(Map<TrendSeries, Set<Long>> surged, List<Raised> raised) {
        return new WatchMemory(
                surged.entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .map(one -> new Surged(one.getKey(), one.getValue()))
                        .sorted(Comparator.comparing(one -> one.series().toString()))
                        .toList(),
                raised);
    }

    /** Hours, counted as in {@link Hours}, in which a series was above its baseline. */
    record Surged(TrendSeries series, Set<Long> hours) {

        Surged {
            hours = Set.copyOf(hours);
        }
    }
}
