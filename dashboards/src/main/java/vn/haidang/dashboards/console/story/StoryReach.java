package vn.haidang.dashboards.console.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.ingest.article.Audience;
import vn.haidang.ingest.article.Source;

/**
 * Whom the outlets of a story reach, as far as the source file says.
 *
 * <p>There is no sum: the outlets count different things, and their readers are partly the same people.
 *
 * @param known largest audience first
 * @param unknown outlets without a figure
 */
record StoryReach(List<Line> known, int unknown) {

    /** An outlet and its audience. */
    record Line(String outlet, Audience audience) {}

    static StoryReach of(List<StoryMember> members, Map<String, Audience> audiences) {
        List<Source> outlets =
                members.stream().map(StoryMember::source).distinct().toList();
        var known = outlets.stream()
                .filter(outlet -> audiences.containsKey(outlet.id()))
                .map(outlet -> new Line(outlet.name(), Objects.requireNonNull(audiences.get(outlet.id()))))
                .sorted(Comparator.comparingLong((Line line) -> line.audience().count())
                        .reversed()
                        .thenComparing(Line::outlet))
                .toList();
        return new StoryReach(known, outlets.size() - known.size());
    }
}
