package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.VersionType;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import vn.haidang.ingest.article.CaptureFailure;
import vn.haidang.ingest.article.Evidence;

/**
 * What came of keeping one revision of an article, in its province's index.
 *
 * @param alertId of the alert that asked first
 * @param sha256 of the page; {@code null} when nothing was kept
 * @param failure why nothing was kept
 * @param evidence the whole record as it came, kept and not indexed: what is read back
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceDocument(
        String province,
        String articleId,
        int revision,
        String alertId,
        Instant capturedAt,
        @Nullable String sha256,
        CaptureFailure.@Nullable Kind failure,
        Instant indexedAt,
        Evidence evidence) {

    /** The document of a record; of two with one key the later one stays. */
    static List<Document> of(String key, Evidence evidence, long version, Instant now) {
        if (!evidence.id().equals(key)) {
            throw new IllegalArgumentException("key is '" + key + "', expected '" + evidence.id() + "'");
        }
        return List.of(new Document(
                ArchiveIndex.evidence(evidence.request().province()),
                evidence.id(),
                version,
                VersionType.External,
                Documents.json(of(evidence, now))));
    }

    private static EvidenceDocument of(Evidence evidence, Instant now) {
        var request = evidence.request();
        var page = evidence.capture().page();
        var failure = evidence.capture().failure();
        return new EvidenceDocument(
                request.province(),
                request.article().value(),
                request.revision(),
                request.alert(),
                evidence.capture().at(),
                page == null ? null : page.sha256(),
                failure == null ? null : failure.kind(),
                now,
                evidence);
    }
}
