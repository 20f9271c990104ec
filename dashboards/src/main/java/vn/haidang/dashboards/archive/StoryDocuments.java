package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.VersionType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.haidang.analyze.result.Story;

/** Records about stories to documents and removals; a later version replaces an earlier one, also one removed. */
final class StoryDocuments {

    private StoryDocuments() {}

    /** One document per province that the story concerns, one removal per other province watched. */
    static List<Document> of(Story story, long version, Set<String> watched, Instant now) {
        var concerned = Set.copyOf(story.provinces());
        var kept = concerned.stream()
                .sorted()
                .map(province -> new Document(
                        ArchiveIndex.stories(province),
                        story.id(),
                        version,
                        VersionType.External,
                        Documents.json(StoryDocument.of(province, story, now))));
        var left = watched.stream().filter(province -> !concerned.contains(province));
        return Stream.concat(kept, removals(story.id(), version, left)).toList();
    }

    /** A removal per province watched. */
    static List<Document> removed(String id, long version, Set<String> watched) {
        return removals(id, version, watched.stream()).toList();
    }

    private static Stream<Document> removals(String id, long version, Stream<String> provinces) {
        return provinces
                .sorted()
                .map(province -> new Document(ArchiveIndex.stories(province), id, version, VersionType.External, null));
    }
}
