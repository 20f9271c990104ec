package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A search as Elasticsearch is asked it, and its answer. */
final class SearchQuestion {

    /** Elasticsearch pages no deeper; pages beyond are empty, the total and the facets stay right. */
    private static final int DEEPEST_RESULT = 10_000;

    private static final String VALUES = "values";

    private SearchQuestion() {}

    static SearchRequest request(ArticleSearch search) {
        int from = Math.clamp((long) search.page() * search.size(), 0, DEEPEST_RESULT);
        return Hits.onlyStoredArticle(new SearchRequest.Builder())
                .index(ArchiveIndex.allArticles(search.province()))
                .query(found(search))
                .postFilter(chosen(search, facet -> true))
                .aggregations(facets(search))
                .allowPartialSearchResults(false)
                .trackTotalHits(total -> total.enabled(true))
                .sort(order(search.order()))
                .from(from)
                .size(Math.min(search.size(), DEEPEST_RESULT - from))
                .build();
    }

    private static Query found(ArticleSearch search) {
        var all = new BoolQuery.Builder()
                .filter(Queries.term(Fields.PROVINCE, search.province()))
                .filter(Queries.within(search.period()));
        var query = search.query();
        return (query == null ? all : all.must(QueryTranslation.ARTICLE.translate(query)))
                .build()
                ._toQuery();
    }

    /** What narrows after counting, so that a facet still shows the values that were not chosen. */
    private static Query chosen(ArticleSearch search, Predicate<Facet> which) {
        var all = new BoolQuery.Builder();
        search.chosen().entrySet().stream()
                .filter(choice ->
                        which.test(choice.getKey()) && !choice.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(choice -> all.filter(Queries.anyOf(Fields.of(choice.getKey()), choice.getValue())));
        return all.build()._toQuery();
    }

    private static Map<String, Aggregation> facets(ArticleSearch search) {
        return Arrays.stream(Facet.values())
                .collect(Collectors.toMap(
                        Facet::name,
                        facet -> Aggregation.of(count -> count.filter(chosen(search, other -> other != facet))
                                .aggregations(VALUES, Counting.by(facet)))));
    }

    private static List<SortOptions> order(ArticleSearch.Order order) {
        var newest = List.of(by(Fields.PUBLISHED, SortOrder.Desc), by(Fields.ARTICLE_ID, SortOrder.Asc));
        return switch (order) {
            case NEWEST -> newest;
            case RELEVANCE ->
                List.of(
                        SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))),
                        newest.getFirst(),
                        newest.getLast());
        };
    }

    static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(sort -> sort.field(by -> by.field(field).order(order)));
    }

    static SearchPage page(SearchResponse<Hits.StoredArticle> response) {
        var total = response.hits().total();
        return new SearchPage(total == null ? 0 : total.value(), Hits.articles(response), facets(response));
    }

    private static Map<Facet, List<Count>> facets(SearchResponse<Hits.StoredArticle> response) {
        var counts = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : Facet.values()) {
            var narrowed = response.aggregations().get(facet.name());
            counts.put(
                    facet,
                    narrowed == null
                            ? List.of()
                            : Counting.counts(narrowed.filter().aggregations().get(VALUES)));
        }
        return counts;
    }
}
