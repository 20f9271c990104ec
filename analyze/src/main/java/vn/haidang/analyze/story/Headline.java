package vn.haidang.analyze.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses the article that the others of its story are most like; of equals the earliest. */
final class Headline {

    private Headline() {}

    static Chapter of(List<Chapter> chapters) {
        Map<String, Double> likeness = new HashMap<>();
        for (var chapter : chapters) {
            for (Link link : chapter.node().earlier()) {
                likeness.merge(link.article(), link.score(), Double::sum);
                likeness.merge(chapter.id(), link.score(), Double::sum);
            }
        }
        return chapters.stream()
                .max(Comparator.<Chapter>comparingDouble(chapter -> likeness.getOrDefault(chapter.id(), 0.0))
                        .thenComparing(Chapter::node, Node.IN_TIME.reversed()))
                .orElseThrow();
    }
}
