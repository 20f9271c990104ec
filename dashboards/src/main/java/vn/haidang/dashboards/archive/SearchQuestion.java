package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The results of a search as Elasticsearch is asked for them; its counts are {@link FiguresQuestion}. */
final class SearchQuestion {

    /** Elasticsearch answers with no more at once. */
    private static final int MOST = 10_000;

    private SearchQuestion() {}

    /** One page of results. */
    static SearchRequest page(ArticleSearch search) {
        return articles(search, fitting(search))
                .sort(order(search.order()))
                .from(search.first())
                .size(search.end() - search.first())
                .build();
    }

    /** Some of the articles that fit, in no order. */
    static SearchRequest these(ArticleSearch search, Collection<String> articleIds) {
        return articles(search, among(search, articleIds))
                .sort(by(Fields.REVISION, SortOrder.Desc))
                .size(MOST)
                .build();
    }

    /**
     * The next articles in order of time.
     *
     * @param after where the last answer ended; empty to begin
     */
    static SearchRequest next(ArticleSearch search, List<FieldValue> after, int size) {
        var request = articles(search, fitting(search))
                .sort(order(search.order() == ArticleSearch.Order.OLDEST ? search.order() : ArticleSearch.Order.NEWEST))
                .size(size);
        return (after.isEmpty() ? request : request.searchAfter(after)).build();
    }

    /**
     * Ids of the latest articles that fit. Those of one moment in no order: asking for one would have Elasticsearch look
     * at all that fit.
     */
    static SearchRequest latest(ArticleSearch search) {
        return ids(
                search, fitting(search), List.of(by(Fields.PUBLISHED, SortOrder.Desc)), ArticleSearch.SORTED_BY_SPREAD);
    }

    /** Which of some articles fit, in the order asked. */
    static SearchRequest idsAmong(ArticleSearch search, Collection<String> articleIds) {
        return ids(search, among(search, articleIds), order(search.order()), MOST);
    }

    /** Read from columns: what is kept of an article is large. */
    private static SearchRequest ids(ArticleSearch search, Query query, List<SortOptions> order, int most) {
        return request(search, query)
                .source(source -> source.fetch(false))
                .storedFields("_none_")
                .docvalueFields(field -> field.field(Fields.ARTICLE_ID))
                .sort(order)
                .size(most)
                .build();
    }

    static List<String> ids(SearchResponse<Void> response) {
        return response.hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.fields().get(Fields.ARTICLE_ID))
                        .to(String[].class)[0])
                .distinct()
                .toList();
    }

    private static SearchRequest.Builder articles(ArticleSearch search, Query query) {
        return Hits.onlyStoredArticle(request(search, query));
    }

    private static SearchRequest.Builder request(ArticleSearch search, Query query) {
        return new SearchRequest.Builder()
                .index(ArchiveIndex.allArticles(search.province()))
                .query(query)
                .allowPartialSearchResults(false)
                .trackTotalHits(total -> total.enabled(false));
    }

    /** What the query finds in the period, whatever is chosen. */
    static BoolQuery.Builder found(ArticleSearch search) {
        var all = new BoolQuery.Builder()
                .filter(Queries.term(Fields.PROVINCE, search.province()))
                .filter(Queries.within(search.period()));
        var query = search.query();
        return query == null ? all : all.must(QueryTranslation.ARTICLE.translate(query));
    }

    private static Query fitting(ArticleSearch search) {
        return found(search).filter(chosen(search, facet -> true)).build()._toQuery();
    }

    private static Query among(ArticleSearch search, Collection<String> articleIds) {
        return found(search)
                .filter(chosen(search, facet -> true))
                .filter(Queries.anyOf(Fields.ARTICLE_ID, articleIds))
                .build()
                ._toQuery();
    }

    /** What is chosen in some of the facets. */
    static Query chosen(ArticleSearch search, Predicate<Facet> which) {
        var all = new BoolQuery.Builder();
        search.chosen().entrySet().stream()
                .filter(choice ->
                        which.test(choice.getKey()) && !choice.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(choice -> all.filter(Queries.anyOf(Fields.of(choice.getKey()), choice.getValue())));
        return all.build()._toQuery();
    }

    private static List<SortOptions> order(ArticleSearch.Order order) {
        var newest = by(Fields.PUBLISHED, SortOrder.Desc);
        var id = by(Fields.ARTICLE_ID, SortOrder.Asc);
        return switch (order) {
            case NEWEST, SPREAD -> List.of(newest, id);
            case OLDEST -> List.of(by(Fields.PUBLISHED, SortOrder.Asc), id);
            case RELEVANCE ->
                List.of(SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))), newest, id);
        };
    }

    static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(sort -> sort.field(by -> by.field(field).order(order)));
    }
}
