package vn.haidang.dashboards.archive;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.haidang.analyze.result.MemberRole;
import vn.haidang.analyze.result.SourcedSentence;
import vn.haidang.analyze.result.Spread;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/** Stories to test with. */
final class StorySamples {

    private StorySamples() {}

    /** One article per time given, named {@code <id>-<its place>}. */
    static Story story(String id, List<String> provinces, Instant... seen) {
        var members = IntStream.range(0, seen.length)
                .mapToObj(i -> member(id + "-" + i, seen[i]))
                .toList();
        return new Story(
                id,
                id + "-0",
                "Báo Ví Dụ",
                new SourcedSentence("Sạt lở ở đèo", id + "-0"),
                provinces,
                members.size(),
                members,
                new Spread(1, 0, 0, Map.of(), Map.of(), Map.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static StoryMember member(String id, Instant seen) {
        var source = new Source("bao-example", "Báo Ví Dụ", Source.Kind.PRESS, "vn", "vi", 2);
        return new StoryMember(
                id,
                URI.create("https://bao.example/" + id),
                source,
                "Sạt lở",
                "vi",
                seen,
                Mode.LIVE,
                MemberRole.FIRST,
                null,
                0);
    }
}
