package vn.haidang.analyze.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which group an article belongs to, by its links to the articles before it: the one of its best link.
 *
 * <p>But only where the mean over the latest members, what is not linked counting 0, is high enough as well: that keeps a
 * storm from drawing everything into one story, link by link.
 */
final class Grouping {

    /** Lowest score of a link worth remembering. */
    static final double LINK = 0.1;

    /** Score of the best link from which an article joins; this, the mean and its reach did best on the first sample. */
    private static final double BEST = 0.6;

    private static final double MEAN = 0.2;

    /** Members that the mean is taken over: the latest before the article, since a story moves on. */
    private static final int LATEST = 8;

    private Grouping() {}

    /** Id of the group that an article joins, its own id when it opens one. */
    static String decide(Node node, StoryTables tables) {
        Map<String, List<Link>> byGroup = new TreeMap<>();
        for (Link link : node.earlier()) {
            var earlier = tables.nodes().get(link.article());
            if (earlier != null) {
                byGroup.computeIfAbsent(earlier.group(), group -> new ArrayList<>())
                        .add(link);
            }
        }
        return byGroup.entrySet().stream()
                .filter(entry -> joins(entry.getValue(), latest(entry.getKey(), node, tables)))
                .max(Comparator.<Map.Entry<String, List<Link>>>comparingDouble(entry -> best(entry.getValue()))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(node.id());
    }

    private static Set<String> latest(String group, Node node, StoryTables tables) {
        return Objects.requireNonNull(tables.groups().get(group), group).before(node, LATEST);
    }

    /** A copy joins whatever else is in the group. */
    private static boolean joins(List<Link> links, Set<String> latest) {
        double sum = links.stream()
                .filter(link -> latest.contains(link.article()))
                .mapToDouble(Link::score)
                .sum();
        return best(links) == 1 || (best(links) >= BEST && sum >= MEAN * latest.size());
    }

    private static double best(List<Link> links) {
        return links.stream().mapToDouble(Link::score).max().orElse(0);
    }
}
