package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.haidang.analyze.query.Query;

/** How many articles of the overview some queries find, as Elasticsearch is asked for all of them at once. */
final class CountsQuestion {

    private static final String EACH = "each";

    private CountsQuestion() {}

    static SearchRequest request(String province, Period period, Map<String, Query> questions) {
        var filters = new HashMap<String, co.elastic.clients.elasticsearch._types.query_dsl.Query>();
        questions.forEach((name, query) -> filters.put(name, QueryTranslation.ARTICLE.translate(query)));
        var each = Aggregation.of(count -> count.filters(all -> all.filters(named -> named.keyed(filters))));
        return SearchRequest.of(request -> request.index(ArchiveIndex.allArticles(province))
                .query(OverviewQuestion.about(province, period))
                .aggregations(EACH, each)
                .allowPartialSearchResults(false)
                .requestCache(true)
                .trackTotalHits(total -> total.enabled(false))
                .size(0));
    }

    /** By name, in the order asked; 0 for all where no index was there to count in. */
    static Map<String, Long> counts(Map<String, Query> questions, SearchResponse<Void> response) {
        var counted = response.aggregations().get(EACH);
        Map<String, Long> counts = new LinkedHashMap<>();
        questions.keySet().forEach(name -> {
            var bucket =
                    counted == null ? null : counted.filters().buckets().keyed().get(name);
            counts.put(name, bucket == null ? 0 : bucket.docCount());
        });
        return counts;
    }
}
