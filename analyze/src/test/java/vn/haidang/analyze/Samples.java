package vn.haidang.analyze;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import vn.haidang.analyze.trend.Calendar;
import vn.haidang.analyze.trend.SurgeSettings;
import vn.haidang.analyze.trend.TrendRules;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/** Articles and the shipped analysis, for tests. */
final class Samples {

    static final Source OUTLET = new Source("su-viet", "Sứ Việt", Source.Kind.PRESS, "vn", "vi", 1);
    static final Instant SEEN = Instant.parse("2026-11-20T03:00:00Z");
    static final AnalyzeSettings SETTINGS = new AnalyzeSettings(
            Path.of("data/provinces"),
            Path.of("data/topics.yaml"),
            Path.of("data/tone.yaml"),
            Path.of("data/response.yaml"),
            Path.of("data/vietnamese.model"),
            1);

    static final TrendRules TRENDS = new TrendRules(
            Calendar.load(Path.of("data/calendar.yaml")),
            new SurgeSettings(Duration.ofHours(24), 4, 4, 2, 0.003, 0.4, Duration.ofHours(48), 2));

    private Samples() {}

    static Article article(String slug, String title, String lead) {
        var url = URI.create("https://suviet.example/" + slug);
        return new Article(ArticleId.of(url), url, OUTLET, title, lead, "", null, null, SEEN, SEEN, Mode.LIVE, "batch");
    }
}
