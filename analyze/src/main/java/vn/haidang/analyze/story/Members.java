package vn.haidang.analyze.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.haidang.analyze.result.MemberRole;
import vn.haidang.analyze.result.StoryMember;

/** Who copied whom within a story: by time and by containment. */
final class Members {

    /** A report in own words within a day of the first is the same news; later ones tell how it went on. */
    private static final Duration SAME_NEWS = Duration.ofDays(1);

    private Members() {}

    /**
     * The articles of a story with their roles.
     *
     * @param members in order of time
     */
    static List<Chapter> of(List<Group.Member> members, StoryTables tables) {
        Set<String> ids = members.stream().map(Group.Member::article).collect(Collectors.toSet());
        List<Chapter> chapters = new ArrayList<>();
        for (var member : members) {
            var node = Objects.requireNonNull(tables.nodes().get(member.article()), member.article());
            var card = Objects.requireNonNull(tables.cards().get(member.article()), member.article());
            var copied = node.earlier().stream()
                    .filter(link -> link.isCopy() && ids.contains(link.article()))
                    .max(Comparator.comparingDouble(Link::containment)
                            .thenComparing(Link::article, Comparator.reverseOrder()));
            chapters.add(new Chapter(node, card, member(node, card, copied, chapters)));
        }
        return chapters;
    }

    private static StoryMember member(Node node, Card card, Optional<Link> copied, List<Chapter> before) {
        var article = card.analyzed().article();
        return new StoryMember(
                node.id(),
                article.url(),
                article.source(),
                article.title(),
                card.analyzed().labels().language(),
                node.time(),
                article.mode(),
                copied.isPresent() ? MemberRole.COPY : role(node, card, before),
                copied.map(Link::article).orElse(null),
                copied.map(Link::containment).orElse(0.0));
    }

    private static MemberRole role(Node node, Card card, List<Chapter> before) {
        if (before.isEmpty()) {
            return MemberRole.FIRST;
        }
        var outlet = card.analyzed().article().source();
        boolean soon =
                Duration.between(before.getFirst().node().time(), node.time()).compareTo(SAME_NEWS) <= 0;
        boolean again =
                before.stream().anyMatch(chapter -> chapter.member().source().equals(outlet));
        return soon && !again ? MemberRole.REWRITE : MemberRole.FOLLOW_UP;
    }
}
