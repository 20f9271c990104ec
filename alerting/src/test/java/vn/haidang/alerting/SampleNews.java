package vn.haidang.alerting;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.MemberRole;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.SourcedSentence;
import vn.haidang.analyze.result.Spread;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/** A rumour on a social account, and stories of it. */
final class SampleNews {

    static final Instant SEEN = Instant.parse("2026-11-20T03:00:00Z");

    private SampleNews() {}

    static Story story(AnalyzedArticle... members) {
        var listed = Stream.of(members)
                .map(AnalyzedArticle::article)
                .map(article -> new StoryMember(
                        article.id().value(),
                        article.url(),
                        article.source(),
                        article.title(),
                        "vi",
                        SEEN,
                        Mode.LIVE,
                        MemberRole.FIRST,
                        null,
                        0))
                .toList();
        String first = listed.getFirst().articleId();
        var counts = Map.of("vn", new Spread.RoleCounts(0, 0, members.length));
        var spread = new Spread(
                members.length,
                0,
                0,
                Map.of(3, new Spread.RoleCounts(0, 0, members.length)),
                counts,
                counts,
                List.of());
        return new Story(
                first,
                first,
                "Góc phố",
                new SourcedSentence("Tin đồn", first),
                List.of("binh-dinh"),
                members.length,
                listed,
                spread,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static AnalyzedArticle article(String slug, String topic) {
        return article(slug, topic, Source.Kind.SOCIAL);
    }

    static AnalyzedArticle article(String slug, String topic, Source.Kind kind) {
        var url = URI.create("https://gocpho.example/" + slug);
        var source = new Source("goc-pho", "Góc phố", kind, "vn", "vi", 3);
        var article = new Article(
                ArticleId.of(url), url, source, "Tin đồn", "Hồ sắp vỡ.", "", null, null, SEEN, SEEN, Mode.LIVE, null);
        var labels = new Labels(
                "vi",
                List.of(new Mention("binh-dinh", PlaceStatus.ABOUT)),
                List.of(topic),
                Tone.UNFAVOURABLE,
                Response.VERIFY,
                List.of(new Evidence("response", "Hồ sắp vỡ.", "response.rumour")));
        return new AnalyzedArticle(article, 1, labels);
    }
}
