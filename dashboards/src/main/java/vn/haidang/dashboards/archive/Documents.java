package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.time.Instant;
import java.util.List;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.ingest.stream.Json;

/** Records to documents. What could never be indexed is refused with an {@link IllegalArgumentException}. */
final class Documents {

    private Documents() {}

    /** One document per province concerned; a later revision replaces an earlier one. */
    static List<Document> of(AnalyzedArticle analyzed, Instant now) {
        if (analyzed.revision() < 1) {
            throw new IllegalArgumentException("revision is " + analyzed.revision() + ", expected 1 or more");
        }
        return analyzed.labels().mentions().stream()
                .filter(mention -> mention.status() != PlaceStatus.NO)
                .map(mention -> of(mention, analyzed, now))
                .toList();
    }

    private static Document of(Mention mention, AnalyzedArticle analyzed, Instant now) {
        var article = analyzed.article();
        return new Document(
                ArchiveIndex.articles(mention.province(), article.firstSeenAt()),
                article.id().value(),
                analyzed.revision(),
                VersionType.External,
                json(ArticleDocument.of(mention.province(), mention.status(), analyzed, now)));
    }

    /** The document of an alert; a later revision replaces an earlier one. */
    static List<Document> of(Alert alert, Instant now) {
        return List.of(new Document(
                ArchiveIndex.alerts(alert.province()),
                alert.id(),
                alert.revision(),
                VersionType.External,
                json(AlertDocument.of(alert, now))));
    }

    static BinaryData json(Object document) {
        return BinaryData.of(Json.mapper().writeValueAsBytes(document), ContentType.APPLICATION_JSON);
    }
}
