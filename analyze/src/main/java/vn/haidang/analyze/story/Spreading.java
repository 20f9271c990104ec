package vn.haidang.analyze.story;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.haidang.analyze.result.MemberRole;
import vn.haidang.analyze.result.Spread;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.ingest.article.Mode;

/** Counts how far a story has spread. */
final class Spreading {

    private static final double MINUTES = 60;

    private Spreading() {}

    static Spread of(List<Chapter> chapters) {
        var members = chapters.stream().map(Chapter::member).toList();
        var copies = members.stream()
                .filter(member -> member.role() == MemberRole.COPY)
                .toList();
        return new Spread(
                outlets(members),
                outlets(copies),
                copies.isEmpty() ? 0 : hours(members.getFirst(), copies.getLast()),
                roles(members, member -> member.source().tier()),
                roles(members, member -> member.source().country()),
                roles(members, StoryMember::language),
                growth(members));
    }

    private static int outlets(List<StoryMember> members) {
        return (int) members.stream().map(StoryMember::source).distinct().count();
    }

    private static double hours(StoryMember first, StoryMember last) {
        return Duration.between(first.time(), last.time()).toMinutes() / MINUTES;
    }

    private static <K> Map<K, Spread.RoleCounts> roles(List<StoryMember> members, Function<StoryMember, K> key) {
        return members.stream()
                .collect(Collectors.groupingBy(
                        key, Collectors.collectingAndThen(Collectors.toList(), Spreading::count)));
    }

    private static Spread.RoleCounts count(List<StoryMember> members) {
        int copies = count(members, MemberRole.COPY);
        int rewrites = count(members, MemberRole.REWRITE);
        return new Spread.RoleCounts(copies, rewrites, members.size() - copies - rewrites);
    }

    private static int count(List<StoryMember> members, MemberRole role) {
        return (int) members.stream().filter(member -> member.role() == role).count();
    }

    private static List<Spread.Hour> growth(List<StoryMember> members) {
        Map<Instant, Integer> byHour = new TreeMap<>();
        members.stream()
                .filter(member -> member.mode() == Mode.LIVE)
                .forEach(member -> byHour.merge(member.time().truncatedTo(ChronoUnit.HOURS), 1, Integer::sum));
        return byHour.entrySet().stream()
                .map(hour -> new Spread.Hour(hour.getKey(), hour.getValue()))
                .toList();
    }
}
