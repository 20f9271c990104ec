package vn.haidang.analyze.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which group an article belongs to, by its links to the articles before it.
 *
 * <p>A group counts by its best link and by the mean over its members, where what is not linked counts 0. The mean keeps
 * a storm from pulling everything into one story, link by link; the best link lets a follow-up join a story that has
 * gone on.
 */
final class Grouping {

    /** Lowest score of a link worth remembering. */
    static final double LINK = 0.1;

    /** Score from which an article joins a group; did best on the pairs for developing. */
    private static final double JOIN = Double.parseDouble(System.getProperty("J", "0.45"));

    private static final double BEST = Double.parseDouble(System.getProperty("B", "0.6"));

    /** Members over which the mean is taken at most; a story of hundreds is judged by those that match. */
    private static final int MEMBERS = Integer.getInteger("K", 30);

    private Grouping() {}

    /** Id of the group that an article joins, its own id when it opens one. */
    static String decide(Node node, StoryTables tables) {
        Map<String, List<Double>> byGroup = new TreeMap<>();
        for (Link link : node.earlier()) {
            var earlier = tables.nodes().get(link.article());
            if (earlier != null) {
                byGroup.merge(earlier.group(), List.of(link.score()), Grouping::both);
            }
        }
        return byGroup.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), score(entry.getValue(), members(entry.getKey(), node, tables))))
                .filter(entry -> entry.getValue() >= JOIN)
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(node.id());
    }

    private static int members(String group, Node node, StoryTables tables) {
        return Objects.requireNonNull(tables.groups().get(group), group).before(node);
    }

    private static double score(List<Double> scores, int members) {
        var best =
                scores.stream().sorted(Comparator.reverseOrder()).limit(MEMBERS).toList();
        double sum = best.stream().mapToDouble(Double::doubleValue).sum();
        return BEST * best.getFirst() + (1 - BEST) * sum / Math.min(members, MEMBERS);
    }

    private static List<Double> both(List<Double> some, List<Double> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
