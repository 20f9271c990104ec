package vn.haidang.analyze.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Articles that the machine, or an officer's split, put together; one story is one group or several merged ones.
 *
 * @param members in order of time
 * @param merged groups that an officer merged into this one's story
 */
public record Group(List<Member> members, List<String> merged) {

    static final Group EMPTY = new Group(List.of(), List.of());

    /** A member and when it came out, see {@link Fingerprint#time}. */
    public record Member(String article, Instant time) {

        static final Comparator<Member> IN_TIME =
                Comparator.comparing(Member::time).thenComparing(Member::article);

        static Member of(Node node) {
            return new Member(node.id(), node.time());
        }
    }

    public Group {
        members = List.copyOf(members);
        merged = List.copyOf(merged);
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** The latest members that came out before an article. */
    Set<String> before(Node node, int limit) {
        var end = Member.of(node);
        var before = members.stream()
                .filter(member -> Member.IN_TIME.compare(member, end) < 0)
                .toList();
        return before.subList(Math.max(0, before.size() - limit), before.size()).stream()
                .map(Member::article)
                .collect(Collectors.toSet());
    }

    Group with(Node node) {
        List<Member> more = new ArrayList<>(members);
        more.add(Member.of(node));
        more.sort(Member.IN_TIME);
        return new Group(more, merged);
    }

    Group without(Node node) {
        return new Group(
                members.stream()
                        .filter(member -> !member.article().equals(node.id()))
                        .toList(),
                merged);
    }

    Group merging(String group) {
        List<String> more = new ArrayList<>(merged);
        more.add(group);
        return new Group(members, more);
    }
}
