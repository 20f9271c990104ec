package vn.haidang.analyze.story;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import vn.haidang.analyze.model.ModelFile;
import vn.haidang.analyze.model.Vocabulary;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/** Makes articles. */
final class Articles {

    static final Vocabulary VOCABULARY =
            ModelFile.read(Path.of("data/vietnamese.model")).space().vocabulary();

    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    private Articles() {}

    static Instant hour(double hours) {
        return START.plusSeconds(Math.round(hours * 3600));
    }

    static AnalyzedArticle article(String outlet, double hours, String title, String lead) {
        return article(outlet, "vi", hours, title, lead, "");
    }

    static AnalyzedArticle article(
            String outlet, String language, double hours, String title, String lead, String body) {
        var url = URI.create("https://" + outlet + ".example/" + Integer.toHexString(title.hashCode()) + "-" + hours);
        var source = new Source(outlet, outlet, Source.Kind.PRESS, language.equals("vi") ? "vn" : "sg", language, 1);
        return labelled(
                new Article(
                        ArticleId.of(url),
                        url,
                        source,
                        title,
                        lead,
                        body,
                        null,
                        null,
                        null,
                        hour(hours),
                        Mode.LIVE,
                        null),
                language);
    }

    static AnalyzedArticle labelled(Article article, String language) {
        var mention = new Mention("binh-dinh", PlaceStatus.ABOUT);
        return new AnalyzedArticle(
                article,
                1,
                new Labels(language, List.of(mention), List.of("other"), Tone.NEUTRAL, Response.NONE, List.of()));
    }

    static String id(AnalyzedArticle analyzed) {
        return analyzed.article().id().value();
    }
}
