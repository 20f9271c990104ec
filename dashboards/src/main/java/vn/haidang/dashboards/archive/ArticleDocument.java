package vn.haidang.dashboards.archive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/**
 * One article in one province's index.
 *
 * @param exact texts for words typed with diacritics; indexed, not kept
 * @param folded texts for words typed without; indexed, not kept
 * @param published the article's date, see {@link #date}
 * @param analyzed the whole article as it came, kept and not indexed: what is read back
 */
@JsonNaming(SnakeCaseStrategy.class)
record ArticleDocument(
        String province,
        PlaceStatus placeStatus,
        ArticleId articleId,
        String url,
        Source source,
        String title,
        Texts exact,
        Texts folded,
        String language,
        List<String> topics,
        Tone tone,
        Response response,
        Instant published,
        Instant firstSeen,
        Instant indexedAt,
        int revision,
        Mode mode,
        @Nullable String batch,
        AnalyzedArticle analyzed) {

    static ArticleDocument of(String province, PlaceStatus status, AnalyzedArticle analyzed, Instant now) {
        var article = analyzed.article();
        var labels = analyzed.labels();
        return new ArticleDocument(
                province,
                status,
                article.id(),
                article.url().toString(),
                article.source(),
                article.title(),
                Texts.exact(article),
                Texts.folded(article),
                labels.language(),
                labels.topics(),
                labels.tone(),
                labels.response(),
                date(article),
                article.firstSeenAt(),
                now,
                analyzed.revision(),
                article.mode(),
                article.batch(),
                analyzed);
    }

    /** The claimed publication, unless it is missing, later than the first sight, or older than the web could be. */
    static Instant date(Article article) {
        var claimed = article.publishedAt();
        if (claimed == null || claimed.isAfter(article.firstSeenAt()) || claimed.isBefore(Instant.EPOCH)) {
            return article.firstSeenAt();
        }
        return claimed;
    }

    /** The searchable texts in one spelling. */
    record Texts(String title, String lead, String body) {

        static Texts exact(Article article) {
            return new Texts(
                    Folding.exact(article.title()), Folding.exact(article.lead()), Folding.exact(article.body()));
        }

        static Texts folded(Article article) {
            return new Texts(
                    Folding.folded(article.title()), Folding.folded(article.lead()), Folding.folded(article.body()));
        }
    }
}
