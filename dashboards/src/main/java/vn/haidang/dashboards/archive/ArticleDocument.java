package vn.haidang.dashboards.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import vn.haidang.analyze.query.Field;
import vn.haidang.analyze.query.QueryDocument;
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
 * @param values of the fields of the query language by {@link Field#code}; indexed, not kept
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
        Map<String, Set<String>> values,
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
                values(analyzed),
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

    private static Map<String, Set<String>> values(AnalyzedArticle analyzed) {
        return QueryDocument.of(analyzed).values().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().code(), Map.Entry::getValue));
    }

    /** The claimed publication, unless it is missing, later than the first sight, or older than the web could be. */
    static Instant date(Article article) {
        var claimed = article.publishedAt();
        if (claimed == null || claimed.isAfter(article.firstSeenAt()) || claimed.isBefore(Instant.EPOCH)) {
            return article.firstSeenAt();
        }
        return claimed;
    }
}
