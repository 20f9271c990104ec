package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.VersionType;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;

/**
 * The words of one revision of an article in one province's index. The article's own document is replaced by an edit; this
 * one stays.
 *
 * @param version the words, kept and not indexed: what is read back
 */
@JsonNaming(SnakeCaseStrategy.class)
record VersionDocument(String province, String articleId, int revision, ArticleVersion version) {

    /** One document per province concerned; written again, the first stays, and so does the time in it. */
    static List<Document> of(AnalyzedArticle analyzed, Instant now) {
        return analyzed.labels().mentions().stream()
                .filter(mention -> mention.status() != PlaceStatus.NO)
                .map(Mention::province)
                .map(province -> of(province, analyzed, now))
                .toList();
    }

    private static Document of(String province, AnalyzedArticle analyzed, Instant now) {
        var article = analyzed.article();
        var version = new ArticleVersion(analyzed.revision(), now, article.title(), article.lead(), article.body());
        String id = article.id().value();
        return new Document(
                ArchiveIndex.versions(province),
                id + "-" + analyzed.revision(),
                analyzed.revision(),
                VersionType.External,
                Documents.json(new VersionDocument(province, id, analyzed.revision(), version)));
    }
}
