package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.TrendReport;

/** Trends as Elasticsearch is asked for them. */
final class TrendQuestion {

    private TrendQuestion() {}

    /** The kept field of a {@link SurgeDocument} that is the surge. */
    record StoredSurge(Surge surge) {}

    /** The kept field of a {@link TrendDocument} that is the report. */
    record StoredReport(TrendReport report) {}

    static SearchRequest surges(String province, Instant after, int limit) {
        var later = Query.of(query ->
                query.range(range -> range.date(date -> date.field(Fields.ENDED).gt(after.toString()))));
        return request(ArchiveIndex.surges(province), Fields.SURGE)
                .query(query -> query.bool(all ->
                        all.filter(Queries.term(Fields.PROVINCE, province)).filter(later)))
                .sort(
                        SearchQuestion.by(Fields.ENDED, SortOrder.Desc),
                        SearchQuestion.by(Fields.SURGE_ID, SortOrder.Asc))
                .size(limit)
                .build();
    }

    static SearchRequest report(String province) {
        return request(ArchiveIndex.trends(province), Fields.REPORT)
                .query(Queries.term(Fields.PROVINCE, province))
                .size(1)
                .build();
    }

    private static SearchRequest.Builder request(String index, String kept) {
        return new SearchRequest.Builder()
                .index(index)
                .ignoreUnavailable(true)
                .allowPartialSearchResults(false)
                .source(source -> source.filter(only -> only.includes(kept)));
    }
}
