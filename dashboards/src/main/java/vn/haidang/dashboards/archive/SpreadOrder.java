package vn.haidang.dashboards.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.haidang.analyze.result.StoryMember;

/** Articles in the order of their stories. */
final class SpreadOrder {

    private SpreadOrder() {}

    /**
     * Those of the first story, those of the next, those of none.
     *
     * @param fitting ids in the order that they keep within a story and after the stories
     */
    static List<String> of(List<String> fitting, List<StoryQuestion.Members> stories) {
        Map<String, Integer> places = new HashMap<>();
        fitting.forEach(id -> places.putIfAbsent(id, places.size()));
        Set<String> ordered = new LinkedHashSet<>();
        for (var story : stories) {
            story.members().stream()
                    .map(StoryMember::articleId)
                    .filter(places::containsKey)
                    .sorted(Comparator.comparing(places::get))
                    .forEach(ordered::add);
        }
        ordered.addAll(fitting);
        return new ArrayList<>(ordered);
    }
}
