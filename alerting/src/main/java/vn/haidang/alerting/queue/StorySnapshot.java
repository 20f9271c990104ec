package vn.haidang.alerting.queue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.alerting.alert.AlertSpread;
import vn.haidang.analyze.result.Spread;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/**
 * What alerts need of a story.
 *
 * @param listed ids of its articles; of a long story the first and the latest
 * @param reached when each outlet had its first live article, in order of time; of a long story, of those listed
 */
public record StorySnapshot(
        String id, String headline, List<String> listed, List<Instant> reached, AlertSpread spread) {

    public StorySnapshot {
        listed = List.copyOf(listed);
        reached = List.copyOf(reached);
    }

    /**
     * Takes what alerts need.
     *
     * @throws IllegalArgumentException when the story has no article
     */
    public static StorySnapshot of(Story story) {
        if (story.members().isEmpty()) {
            throw new IllegalArgumentException("story " + story.id() + " has no member, expected one or more");
        }
        return new StorySnapshot(
                story.id(),
                story.headline().text(),
                story.members().stream().map(StoryMember::articleId).toList(),
                reached(story),
                spread(story));
    }

    /** An article as a story of its own. */
    public static StorySnapshot alone(String article, String title, Source source, Instant firstSeen) {
        var spread = new AlertSpread(1, 1, 0, Map.of(source.tier(), 1), source.name(), firstSeen, firstSeen);
        return new StorySnapshot(article, title, List.of(article), List.of(firstSeen), spread);
    }

    /** Whether it lists every article. */
    boolean complete() {
        return listed.size() >= spread.articles();
    }

    private static List<Instant> reached(Story story) {
        Map<String, Instant> first = story.members().stream()
                .filter(member -> member.mode() == Mode.LIVE)
                .collect(Collectors.toMap(
                        member -> member.source().name(), StoryMember::time, (a, b) -> a.isBefore(b) ? a : b));
        return first.values().stream().sorted().toList();
    }

    private static AlertSpread spread(Story story) {
        Map<Integer, Integer> tiers = new TreeMap<>();
        Collection<Spread.RoleCounts> counts = story.spread().byTier().values();
        story.spread()
                .byTier()
                .forEach((tier, roles) -> tiers.put(tier, roles.copies() + roles.rewrites() + roles.others()));
        return new AlertSpread(
                story.articles(),
                story.spread().outlets(),
                counts.stream().mapToInt(Spread.RoleCounts::copies).sum(),
                tiers,
                story.firstPublisher(),
                times(story).min(Instant::compareTo).orElseThrow(),
                times(story).max(Instant::compareTo).orElseThrow());
    }

    private static Stream<Instant> times(Story story) {
        return story.members().stream().map(StoryMember::time);
    }
}
