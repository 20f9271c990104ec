package vn.haidang.dashboards.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All dossiers as their events have made them; for several threads. */
public final class BriefingMemory {

    private final Map<String, Map<String, BriefingHistory>> provinces = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Whether the event counts; one whose author did not see the latest revision does not. */
    public synchronized boolean apply(BriefingEvent event) {
        var province = provinces.computeIfAbsent(event.province(), id -> new HashMap<>());
        var before = Optional.ofNullable(province.get(event.briefing()));
        var after = switch (event) {
            case BriefingEvent.Drafted drafted ->
                before.isPresent()
                        ? Optional.<BriefingHistory>empty()
                        : Optional.of(new BriefingHistory(List.of(drafted.state()), List.of()));
            case BriefingEvent.Edited edited ->
                before.filter(history -> history.current().revision() == edited.base())
                        .map(history -> edited(history, edited));
            case BriefingEvent.Frozen frozen ->
                before.filter(history -> history.current().revision() == frozen.base())
                        .filter(history ->
                                frozen.version().number() == history.versions().size() + 1)
                        .map(history -> frozen(history, frozen));
        };
        after.ifPresent(history -> {
            province.put(event.briefing(), history);
            taken.add(event.event());
        });
        return after.isPresent();
    }

    private static BriefingHistory edited(BriefingHistory history, BriefingEvent.Edited edited) {
        List<Briefing> revisions = new ArrayList<>(history.revisions());
        revisions.add(history.current().changed(edited.heading(), edited.entries(), edited.by(), edited.at()));
        return new BriefingHistory(revisions, history.versions());
    }

    private static BriefingHistory frozen(BriefingHistory history, BriefingEvent.Frozen frozen) {
        List<FrozenVersion> versions = new ArrayList<>(history.versions());
        versions.add(frozen.version());
        return new BriefingHistory(history.revisions(), versions);
    }

    /** Whether the event has come and counted. */
    synchronized boolean has(String event) {
        return taken.contains(event);
    }

    public synchronized Optional<BriefingHistory> find(String province, String id) {
        return Optional.ofNullable(provinces.getOrDefault(province, Map.of()).get(id));
    }

    /** Of one province, the next press conference first, those that were longest ago last. */
    public synchronized List<BriefingHistory> list(String province) {
        return provinces.getOrDefault(province, Map.of()).values().stream()
                .sorted(Comparator.comparing((BriefingHistory history) ->
                                history.current().heading().day())
                        .reversed()
                        .thenComparing(history -> history.current().id()))
                .toList();
    }
}
