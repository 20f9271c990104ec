package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.Collection;

/** Evidence as Elasticsearch is asked for it. */
final class EvidenceQuestion {

    /** Elasticsearch answers with no more. */
    private static final int MOST = 10_000;

    private EvidenceQuestion() {}

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
