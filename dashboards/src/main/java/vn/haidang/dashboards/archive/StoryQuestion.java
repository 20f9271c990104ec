package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.Collection;
import java.util.List;
import vn.haidang.analyze.result.StoryMember;

/** Stories as Elasticsearch is asked for them, and its answer. */
final class StoryQuestion {

    /** Elasticsearch pages no deeper; pages beyond are empty, the total stays right. */
    private static final int DEEPEST_RESULT = 10_000;

    private StoryQuestion() {}

    /** The kept part of a {@link StoryDocument} that says which articles it has; the whole is large. */
    record StoredMembers(Members story) {}

    /** Members of a story. */
    record Members(List<StoryMember> members) {}

    static SearchRequest page(StorySearch search) {
        int from = Math.clamp((long) search.page() * search.size(), 0, DEEPEST_RESULT);
        return about(search.province(), found(search))
                .sort(order(search.order()))
                .from(from)
                .size(Math.min(search.size(), DEEPEST_RESULT - from))
                .trackTotalHits(total -> total.enabled(true))
                .build();
    }

    private static Query found(StorySearch search) {
        var first = search.firstPublisher();
        var period = overlapping(search.period());
        return first == null
                ? period
                : Query.of(query ->
                        query.bool(all -> all.filter(period).filter(Queries.term(Fields.FIRST_PUBLISHER, first))));
    }

    private static Query overlapping(Period period) {
        return Queries.overlaps(Fields.STARTED, Fields.LATEST, period);
    }

    /** The outlets that were first with most of the stories of a period. */
    static SearchRequest firstPublishers(String province, Period period, int limit) {
        return about(province, overlapping(period))
                .aggregations(
                        Fields.FIRST_PUBLISHER,
                        Aggregation.of(count -> count.terms(
                                terms -> terms.field(Fields.FIRST_PUBLISHER).size(limit))))
                .trackTotalHits(total -> total.enabled(false))
                .size(0)
                .build();
    }

    static List<FirstPublisher> firstPublishers(SearchResponse<?> response) {
        return Counting.buckets(response.aggregations().get(Fields.FIRST_PUBLISHER)).stream()
                .map(bucket -> new FirstPublisher(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }

    static SearchRequest story(String province, String id) {
        return about(province, Queries.term(Fields.STORY_ID, id)).size(1).build();
    }

    /** While an article moves from one story to another it may stand in both; what was written later is right. */
    static SearchRequest storyOf(String province, String articleId) {
        return about(province, Queries.term(Fields.ARTICLE_IDS, articleId))
                .sort(
                        SearchQuestion.by(Fields.INDEXED_AT, SortOrder.Desc),
                        SearchQuestion.by(Fields.STORY_ID, SortOrder.Asc))
                .size(1)
                .build();
    }

    static SearchRequest storiesOf(String province, Collection<String> articleIds, int limit) {
        return about(province, Queries.anyOf(Fields.ARTICLE_IDS, articleIds))
                .sort(order(StorySearch.Order.SPREAD))
                .size(limit)
                .build();
    }

    /** Members of the stories of some articles; those written later first, as they are right. */
    static SearchRequest membersOf(String province, Collection<String> articleIds) {
        return members(province, articleIds)
                .sort(
                        SearchQuestion.by(Fields.INDEXED_AT, SortOrder.Desc),
                        SearchQuestion.by(Fields.STORY_ID, SortOrder.Asc))
                .size(DEEPEST_RESULT)
                .build();
    }

    /** Members of the stories of some articles, those with the most outlets first. */
    static SearchRequest widestOf(String province, Collection<String> articleIds, int limit) {
        return members(province, articleIds)
                .sort(order(StorySearch.Order.SPREAD))
                .size(limit)
                .build();
    }

    private static SearchRequest.Builder members(String province, Collection<String> articleIds) {
        return about(province, Queries.anyOf(Fields.ARTICLE_IDS, articleIds))
                .trackTotalHits(total -> total.enabled(false))
                .source(source -> source.filter(only -> only.includes(Fields.STORY_MEMBERS)));
    }

    private static SearchRequest.Builder about(String province, Query condition) {
        return new SearchRequest.Builder()
                .index(ArchiveIndex.stories(province))
                .ignoreUnavailable(true)
                .allowPartialSearchResults(false)
                .query(query -> query.bool(all ->
                        all.filter(Queries.term(Fields.PROVINCE, province)).filter(condition)))
                .source(source -> source.filter(only -> only.includes(Fields.STORY, Fields.STARTED, Fields.LATEST)));
    }

    private static List<SortOptions> order(StorySearch.Order order) {
        var latest = SearchQuestion.by(Fields.LATEST, SortOrder.Desc);
        var id = SearchQuestion.by(Fields.STORY_ID, SortOrder.Asc);
        return switch (order) {
            case LATEST -> List.of(latest, id);
            case SPREAD ->
                List.of(
                        SearchQuestion.by(Fields.OUTLETS, SortOrder.Desc),
                        SearchQuestion.by(Fields.ARTICLES, SortOrder.Desc),
                        latest,
                        id);
        };
    }

    static StoryPage page(SearchResponse<ArchivedStory> response) {
        var total = response.hits().total();
        return new StoryPage(total == null ? 0 : total.value(), Hits.sources(response));
    }
}
