package vn.haidang.dashboards.archive;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Story;

/** Writes articles and stories as the archive's writer does, without a broker before it. */
public final class ArchiveFiller {

    private static final int BULK = 250;

    private final BulkWriter writer;
    private final Instant now;

    public ArchiveFiller(Archive archive, Instant now) {
        this.writer = archive.bulkWriter();
        this.now = now;
    }

    /** Returns when all are indexed. */
    public void write(List<AnalyzedArticle> articles, List<Story> stories) {
        var documents = Stream.concat(
                        articles.stream().flatMap(article -> Documents.of(article, now).stream()),
                        stories.stream().flatMap(story -> StoryDocuments.of(story, 1, Set.of(), now).stream()))
                .toList();
        IntStream.iterate(0, from -> from < documents.size(), from -> from + BULK)
                .forEach(from -> written(documents.subList(from, Math.min(from + BULK, documents.size()))));
    }

    private void written(List<Document> documents) {
        writer.write(documents).stream()
                .filter(verdict -> !verdict.equals(Verdict.DONE))
                .findFirst()
                .ifPresent(verdict -> {
                    throw new IllegalStateException("got " + verdict + ", expected all to be indexed");
                });
    }
}
