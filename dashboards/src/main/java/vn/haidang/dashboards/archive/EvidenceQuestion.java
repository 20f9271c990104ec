package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.Collection;

/** Evidence, and the alert it is for, as Elasticsearch is asked for them. */
final class EvidenceQuestion {

    /** Elasticsearch answers with no more. */
    private static final int MOST = 10_000;

    private EvidenceQuestion() {}

    static SearchRequest alert(String province, String id) {
        return request(ArchiveIndex.alerts(province), province, Queries.term(Fields.ALERT_ID, id), Fields.ALERT)
                .size(1)
                .build();
    }

    static SearchRequest evidence(String province, Collection<String> articleIds) {
        var those = Queries.anyOf(Fields.ARTICLE_ID, articleIds);
        return request(ArchiveIndex.evidence(province), province, those, Fields.EVIDENCE)
                .sort(
                        SearchQuestion.by(Fields.CAPTURED_AT, SortOrder.Desc),
                        SearchQuestion.by(Fields.ARTICLE_ID, SortOrder.Asc),
                        SearchQuestion.by(Fields.REVISION, SortOrder.Desc))
                .size(MOST)
                .build();
    }

    private static SearchRequest.Builder request(String index, String province, Query those, String kept) {
        return new SearchRequest.Builder()
                .index(index)
                .ignoreUnavailable(true)
                .allowPartialSearchResults(false)
                .query(query -> query.bool(all ->
                        all.filter(Queries.term(Fields.PROVINCE, province)).filter(those)))
                .source(source -> source.filter(only -> only.includes(kept)));
    }
}
