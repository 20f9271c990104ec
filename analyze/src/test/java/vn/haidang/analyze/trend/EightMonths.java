package vn.haidang.analyze.trend;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.haidang.analyze.Analyzer;
import vn.haidang.analyze.ShippedAnalysis;
import vn.haidang.analyze.place.PlaceVerdict;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.replay.FeedItemFile;
import vn.haidang.ingest.replay.ReplayLine;

/** The feed items of August 2025 to March 2026, analysed. */
final class EightMonths {

    private EightMonths() {}

    /** Skips the test where the shared data is absent. */
    static TrendHistory read() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared/data"))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "skipped: no ../shared/data here");
        return read(Objects.requireNonNull(folder).resolve("shared/data/feed-2025-26/items.jsonl.gz"));
    }

    private static TrendHistory read(Path file) throws IOException {
        var analyzer = ShippedAnalysis.load();
        List<Sighting> sightings = new ArrayList<>();
        List<Instant> crawled = new ArrayList<>();
        try (var lines = FeedItemFile.read(file, Mode.LIVE, null)) {
            lines.map(line -> ((ReplayLine.Good) line).article()).forEach(article -> {
                crawled.add(article.firstSeenAt());
                if (concernsAProvince(analyzer, article)) {
                    sightings.addAll(Sighting.of(new AnalyzedArticle(article, 1, analyzer.analyze(article)), null));
                }
            });
        }
        return new TrendHistory(analyzer.provinces().keySet(), sightings, crawled);
    }

    private static boolean concernsAProvince(Analyzer analyzer, Article article) {
        var day = article.firstSeenAt()
                .atZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                .toLocalDate();
        return analyzer.gate().judge(ArticleText.of(article), article.source(), day) instanceof PlaceVerdict.Passed;
    }
}
