package vn.haidang.analyze;

import java.net.URI;
import java.time.Instant;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/** Articles for tests. */
final class Samples {

    static final Source OUTLET = new Source("su-viet", "Sứ Việt", Source.Kind.PRESS, "vn", "vi", 1);
    static final Instant SEEN = Instant.parse("2026-11-20T03:00:00Z");

    private Samples() {}

    static Article article(String slug, String title, String lead) {
        var url = URI.create("https://suviet.example/" + slug);
        return new Article(ArticleId.of(url), url, OUTLET, title, lead, "", null, null, SEEN, SEEN, Mode.LIVE, "batch");
    }
}
