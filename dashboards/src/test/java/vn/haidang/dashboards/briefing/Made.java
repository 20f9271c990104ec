package vn.haidang.dashboards.briefing;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/** Material made of a few words. */
final class Made {

    static final Instant NOW = Instant.parse("2026-11-21T08:20:00Z");
    static final Period WEEK = new Period(LocalDate.of(2026, 11, 15), LocalDate.of(2026, 11, 21));

    private Made() {}

    static ArchivedArticle article(String title, String body) {
        return article(title, body, Source.Kind.PRESS, Tone.NEUTRAL, List.of());
    }

    static ArchivedArticle article(String title, String body, Source.Kind kind, Tone tone, List<Evidence> evidence) {
        var url = URI.create("https://bao.example/" + Integer.toHexString(title.hashCode()));
        var source = new Source("bao", "Báo Mẫu", kind, "vn", "vi", 2);
        var labels = new Labels(
                "vi",
                List.of(new Mention("binh-dinh", PlaceStatus.ABOUT)),
                List.of("society"),
                tone,
                Response.NONE,
                evidence);
        var article =
                new Article(ArticleId.of(url), url, source, title, "", body, null, "vi", NOW, NOW, Mode.LIVE, null);
        return new ArchivedArticle("binh-dinh", new AnalyzedArticle(article, 1, labels), NOW, NOW);
    }

    static Material material(ArchivedArticle... articles) {
        return new Material(
                "binh-dinh",
                "Bình Định",
                WEEK,
                new Origin("", "from=2026-11-15&to=2026-11-21&place=about&copies=listed", List.of()),
                articles.length,
                List.of(articles),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A dossier of two statements and a claim. */
    static Briefing briefing() {
        var draft = List.of(
                Entry.drafted(Part.SITUATION, "Có 2 bài.", "", List.of()),
                Entry.drafted(Part.FIGURES, "Cả tỉnh có 42 cơ sở chờ phương án.", "", List.of()),
                Entry.drafted(Part.CLAIMS, "Cầu sắp sập.", "Thông tin cần xác minh", List.of()));
        var heading = new Heading("Họp báo tháng 11", LocalDate.of(2026, 11, 23));
        return Briefing.drafted("b-1", "vi", heading, material(), draft, "lan", NOW);
    }

    static BriefingHistory history(Briefing... revisions) {
        return new BriefingHistory(List.of(revisions), List.of());
    }
}
