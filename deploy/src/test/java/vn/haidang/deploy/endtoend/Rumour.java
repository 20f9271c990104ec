package vn.haidang.deploy.endtoend;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.haidang.analyze.model.ModelFile;
import vn.haidang.analyze.model.Vocabulary;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.Tone;
import vn.haidang.analyze.story.StoryMachine;
import vn.haidang.analyze.story.StoryTables;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/** Labelled articles with a claim to verify, each a story of its own. */
final class Rumour {

    private static final Vocabulary VOCABULARY =
            ModelFile.read(Path.of("../analyze/data/vietnamese.model")).space().vocabulary();
    private static final Source SOURCE = new Source("goc-pho", "Góc phố", Source.Kind.SOCIAL, "vn", "vi", 3);

    private Rumour() {}

    static AnalyzedArticle article(int number) {
        var url = URI.create("https://gocpho.example/" + number);
        var now = Instant.now();
        String claim = "Nghe nói hồ số " + number + " sắp vỡ.";
        var article = new Article(
                ArticleId.of(url), url, SOURCE, "Tin đồn " + number, claim, "", null, null, now, now, Mode.LIVE, null);
        var labels = new Labels(
                "vi",
                List.of(new Mention("binh-dinh", PlaceStatus.ABOUT)),
                List.of("safety"),
                Tone.UNFAVOURABLE,
                Response.VERIFY,
                List.of(new Evidence("response", claim, "response.rumour")));
        return new AnalyzedArticle(article, 1, labels);
    }

    static Story story(AnalyzedArticle article) {
        var stories = new StoryMachine(VOCABULARY, StoryTables.inMemory());
        var told = stories.accept(article);
        return Objects.requireNonNull(stories.story(told.iterator().next()));
    }
}
