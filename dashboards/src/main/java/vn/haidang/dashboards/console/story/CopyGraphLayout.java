package vn.haidang.dashboards.console.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.haidang.dashboards.console.story.CopyGraph.Arrow;
import vn.haidang.dashboards.console.story.CopyGraph.Lane;
import vn.haidang.dashboards.console.story.CopyGraph.Node;
import vn.haidang.dashboards.console.story.CopyGraph.Tick;

/** Places the articles of a story in a {@link CopyGraph}. */
final class CopyGraphLayout {

    /** Outlets that fit on a screen; the table under the picture has all. */
    private static final int MAX_LANES = 18;

    private static final int LANE_HEIGHT = 34;
    private static final int TOP = 34;
    private static final int BOTTOM = 8;
    private static final int RIGHT = CopyGraph.WIDTH - 62;
    private static final int NAME_LENGTH = 24;

    /** Between two articles of one outlet, so that both can be seen. */
    private static final double LEAST_GAP = 15;

    private static final double LEAST_TICK_GAP = 74;

    /** Minutes; most copies come within hours, follow-ups days later: the scale is logarithmic and says so. */
    private static final List<Integer> TICKS =
            List.of(0, 15, 60, 3 * 60, 6 * 60, 12 * 60, 24 * 60, 3 * 24 * 60, 7 * 24 * 60, 30 * 24 * 60, 365 * 24 * 60);

    private static final double MINUTES_OF_THE_FIRST_STEP = 15;

    private final List<StoryArticle> articles;
    private final Instant first;
    private final double longest;

    private CopyGraphLayout(List<StoryArticle> articles) {
        this.articles = articles;
        this.first = articles.getFirst().time();
        this.longest =
                Math.max(MINUTES_OF_THE_FIRST_STEP, minutes(articles.getLast().time()));
    }

    /** @param articles in order of time, at least one */
    static CopyGraph of(List<StoryArticle> articles) {
        Set<String> shown = shown(articles);
        var drawn = articles.stream()
                .filter(article -> shown.contains(article.source().id()))
                .toList();
        return new CopyGraphLayout(drawn).graph(outlets(articles).size() - shown.size());
    }

    private CopyGraph graph(int hidden) {
        List<String> outlets = outlets(articles);
        var lanes = IntStream.range(0, outlets.size())
                .mapToObj(i -> lane(outlets.get(i), i))
                .toList();
        Map<String, Double> heights = new HashMap<>();
        IntStream.range(0, outlets.size())
                .forEach(i -> heights.put(outlets.get(i), lanes.get(i).y()));
        Map<Integer, Node> nodes = nodes(heights);
        int height = TOP + outlets.size() * LANE_HEIGHT + BOTTOM;
        return new CopyGraph(height, lanes, List.copyOf(nodes.values()), arrows(nodes), ticks(), hidden);
    }

    /** In order of their first article. */
    private static List<String> outlets(List<StoryArticle> articles) {
        return articles.stream()
                .map(article -> article.source().id())
                .distinct()
                .toList();
    }

    /** Where there is no room for all, those that copied or were copied. */
    private static Set<String> shown(List<StoryArticle> articles) {
        Map<Integer, String> outletOf = articles.stream()
                .collect(Collectors.toMap(
                        StoryArticle::number, article -> article.source().id()));
        Set<String> involved = new HashSet<>();
        for (var article : articles) {
            var original = article.copiedFrom() == null ? null : outletOf.get(article.copiedFrom());
            if (original != null) {
                involved.addAll(List.of(original, article.source().id()));
            }
        }
        return outlets(articles).stream()
                .sorted(Comparator.comparing((String outlet) -> !involved.contains(outlet)))
                .limit(MAX_LANES)
                .collect(Collectors.toSet());
    }

    private Lane lane(String outlet, int index) {
        String name = articles.stream()
                .filter(article -> article.source().id().equals(outlet))
                .map(article -> article.source().name())
                .findFirst()
                .orElse(outlet);
        return new Lane(shortened(name), name, TOP + LANE_HEIGHT / 2.0 + index * LANE_HEIGHT);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= NAME_LENGTH
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME_LENGTH - 1)) + "…";
    }

    private Map<Integer, Node> nodes(Map<String, Double> heights) {
        Map<Integer, Node> nodes = new LinkedHashMap<>();
        Map<String, Double> last = new HashMap<>();
        for (var article : articles) {
            String outlet = article.source().id();
            double x = Math.max(x(minutes(article.time())), last.getOrDefault(outlet, 0.0) + LEAST_GAP);
            last.put(outlet, x);
            nodes.put(article.number(), new Node(article, x, heights.getOrDefault(outlet, 0.0)));
        }
        return nodes;
    }

    private double minutes(Instant time) {
        return Math.max(0, Duration.between(first, time).toSeconds() / 60.0);
    }

    private double x(double minutes) {
        double share =
                Math.log1p(minutes / MINUTES_OF_THE_FIRST_STEP) / Math.log1p(longest / MINUTES_OF_THE_FIRST_STEP);
        return CopyGraph.LEFT + 12 + share * (RIGHT - CopyGraph.LEFT - 12);
    }

    private static List<Arrow> arrows(Map<Integer, Node> nodes) {
        List<Arrow> arrows = new ArrayList<>();
        for (var copy : nodes.values()) {
            var original = copy.article().copiedFrom() == null
                    ? null
                    : nodes.get(copy.article().copiedFrom());
            if (original != null) {
                double containment = copy.article().containment();
                arrows.add(new Arrow(
                        copy.article(), path(original, copy), 1 + 4 * containment, copy.x() + 12, copy.y() + 4));
            }
        }
        return arrows;
    }

    /** Down (or up) from the original, then into the copy from the left; within one lane a bow above it. */
    private static String path(Node original, Node copy) {
        double rise = copy.y() - original.y();
        double bend = rise == 0 ? original.y() - LANE_HEIGHT : original.y() + 0.8 * rise;
        double end = rise == 0 ? copy.y() - 12 : copy.y();
        return String.format(
                Locale.ROOT,
                "M%.1f %.1f C%.1f %.1f %.1f %.1f %.1f %.1f",
                original.x(),
                original.y(),
                original.x(),
                bend,
                rise == 0 ? copy.x() : original.x() + 0.2 * (copy.x() - original.x()),
                rise == 0 ? bend : end,
                rise == 0 ? copy.x() : copy.x() - 13,
                end);
    }

    private List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (int minutes : TICKS) {
            double x = x(minutes);
            if (minutes <= longest && (ticks.isEmpty() || x - ticks.getLast().x() >= LEAST_TICK_GAP)) {
                ticks.add(new Tick(x, Duration.ofMinutes(minutes)));
            }
        }
        return ticks;
    }
}
