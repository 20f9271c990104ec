package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.ingest.article.Evidence;

/** Documents as they are read back. */
final class Hits {

    private Hits() {}

    /** The kept fields of an {@link ArticleDocument} that make an {@link ArchivedArticle}. */
    record StoredArticle(
            String province,
            AnalyzedArticle analyzed,
            Instant published,
            @JsonProperty(Fields.INDEXED_AT) Instant indexedAt) {}

    /** The kept field of an {@link AlertDocument} that is the alert. */
    record StoredAlert(Alert alert) {}

    /** The kept field of an {@link EvidenceDocument} that is the evidence. */
    record StoredEvidence(Evidence evidence) {}

    static SearchRequest.Builder onlyStoredArticle(SearchRequest.Builder search) {
        return search.source(source -> source.filter(
                only -> only.includes(Fields.PROVINCE, Fields.ANALYZED, Fields.PUBLISHED, Fields.INDEXED_AT)));
    }

    static List<ArchivedArticle> articles(SearchResponse<StoredArticle> response) {
        return sources(response).stream().map(Hits::article).toList();
    }

    static ArchivedArticle article(StoredArticle hit) {
        return new ArchivedArticle(hit.province(), hit.analyzed(), hit.published(), hit.indexedAt());
    }

    static List<Alert> alerts(SearchResponse<StoredAlert> response) {
        return sources(response).stream().map(StoredAlert::alert).toList();
    }

    static <T> List<T> sources(SearchResponse<T> response) {
        return response.hits().hits().stream()
                .map(Hit::source)
                .map(Objects::requireNonNull)
                .toList();
    }
}
