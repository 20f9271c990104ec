package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.VersionType;
import java.time.Instant;
import java.util.List;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.TrendReport;

/** Records about trends to documents; of two with one key the later one stays. */
final class TrendDocuments {

    private TrendDocuments() {}

    static List<Document> of(String key, Surge surge, long version, Instant now) {
        check(key, surge.id());
        return List.of(new Document(
                ArchiveIndex.surges(surge.series().province()),
                key,
                version,
                VersionType.External,
                Documents.json(SurgeDocument.of(surge, now))));
    }

    static List<Document> of(String key, TrendReport report, long version, Instant now) {
        check(key, report.province());
        return List.of(new Document(
                ArchiveIndex.trends(report.province()),
                key,
                version,
                VersionType.External,
                Documents.json(TrendDocument.of(report, now))));
    }

    private static void check(String key, String expected) {
        if (!key.equals(expected)) {
            throw new IllegalArgumentException("key is '" + key + "', expected '" + expected + "'");
        }
    }
}
