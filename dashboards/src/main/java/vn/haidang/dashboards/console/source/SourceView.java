package vn.haidang.dashboards.console.source;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.haidang.ingest.health.FeedHealth;
import vn.haidang.ingest.health.FeedState;

/**
 * Every source, the gravest first.
 *
 * @param states how many sources are in each, those that occur
 * @param trouble sources that somebody should look at
 * @param all sources, whichever are shown
 * @param chosen code of the state that is shown alone; empty for all
 */
public record SourceView(List<SourceRow> rows, Map<FeedState, Long> states, long trouble, int all, String chosen) {

    static SourceView of(Collection<FeedHealth> feeds, Instant now, String chosen) {
        var rows = feeds.stream()
                .collect(Collectors.groupingBy(feed -> feed.source().id()))
                .values()
                .stream()
                .map(ofOne -> SourceRow.of(ofOne, now))
                .sorted(SourceRow.WORST_FIRST)
                .toList();
        Map<FeedState, Long> states = rows.stream()
                .collect(Collectors.groupingBy(
                        SourceRow::state, () -> new EnumMap<>(FeedState.class), Collectors.counting()));
        boolean known = states.keySet().stream().anyMatch(state -> state.code().equals(chosen));
        return new SourceView(
                known
                        ? rows.stream()
                                .filter(row -> row.state().code().equals(chosen))
                                .toList()
                        : rows,
                states,
                rows.stream().filter(row -> row.state().isTrouble()).count(),
                rows.size(),
                known ? chosen : "");
    }
}
