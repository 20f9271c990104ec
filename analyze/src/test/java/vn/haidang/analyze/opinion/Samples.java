package vn.haidang.analyze.opinion;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.config.Secret;

/** Articles and settings, for tests. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

    static final String COMPLAINT =
            "Người dân phường Nhơn Bình phản ánh cống thoát nước tắc nhiều tháng chưa ai xử lý.";

    static final PressText TEXT = text("Ngập sau mưa ở Quy Nhơn", COMPLAINT + " Chính quyền chưa trả lời.");

    private Samples() {}

    static PressText text(String title, String body) {
        return PressText.of(article(Source.Kind.PRESS, title, body)).orElseThrow();
    }

    static Article article(Source.Kind kind, String title, String body) {
        var url = URI.create("https://suviet.example/1");
        return new Article(
                ArticleId.of(url),
                url,
                new Source("su-viet", "Sứ Việt", kind, "vn", "vi", 2),
                title,
                "",
                body,
                null,
                null,
                NOW,
                NOW,
                Mode.LIVE,
                null);
    }

    static OpinionSettings settings(URI address, @Nullable Secret key) {
        return new OpinionSettings(true, address, "qwen", key, Duration.ofSeconds(10), 2_000);
    }
}
