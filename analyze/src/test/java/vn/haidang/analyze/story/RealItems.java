package vn.haidang.analyze.story;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.haidang.analyze.ShippedAnalysis;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.stream.Json;
import vn.haidang.ingest.stream.LineFile;

/** The feed items of 2025-26 that concern a watched province, in order of time; they lie beside the project. */
final class RealItems {

    private static @Nullable List<AnalyzedArticle> matched;

    private RealItems() {}

    static List<AnalyzedArticle> matched() {
        if (matched == null) {
            matched = read(file("feed-2025-26/items.jsonl.gz"));
        }
        return Objects.requireNonNull(matched);
    }

    /** Full texts of the press of 2017. */
    static List<String> press(int count) {
        try (var lines = LineFile.open(file("press-2017/articles.jsonl.gz"))) {
            return lines.lines()
                    .map(line -> Json.mapper().readTree(line).path("text").asString())
                    .filter(text -> text.length() > 1_500)
                    .distinct()
                    .limit(count)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        @Nullable Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared/data"))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "skipped: no ../shared/data here");
        return Objects.requireNonNull(folder).resolve("shared/data").resolve(name);
    }

    private static List<AnalyzedArticle> read(Path file) {
        var analyzer = ShippedAnalysis.load();
        try (var lines = LineFile.open(file)) {
            return lines.lines()
                    .parallel()
                    .map(line -> article(Json.mapper().readTree(line)))
                    .map(analyzer::normalise)
                    .map(article -> new AnalyzedArticle(article, 1, analyzer.analyze(article)))
                    .filter(analyzed -> !analyzed.labels().mentions().isEmpty())
                    .sorted(Comparator.<AnalyzedArticle, Instant>comparing(
                                    analyzed -> analyzed.article().firstSeenAt())
                            .thenComparing(Articles::id))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article(JsonNode item) {
        var time = OffsetDateTime.parse(item.path("published").asString()).toInstant();
        var source = new Source("feed", item.path("source").asString(), Source.Kind.PRESS, "vn", "vi", 1);
        return new Article(
                new ArticleId(item.path("id").asString()),
                URI.create(item.path("link").asString()),
                source,
                item.path("title").asString(),
                item.path("summary").asString(""),
                "",
                null,
                null,
                time,
                time,
                Mode.LIVE,
                null);
    }
}
