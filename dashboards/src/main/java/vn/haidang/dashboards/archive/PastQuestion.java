package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Articles since a time in order of first sight, page after page: they may be more than one answer holds. */
final class PastQuestion {

    private static final int PAGE = 1_000;

    private PastQuestion() {}

    static Stream<Hits.StoredArticle> since(
            String province, Instant from, Function<SearchRequest, List<Hit<Hits.StoredArticle>>> ask) {
        return Stream.iterate(
                        ask.apply(page(province, from, List.of())),
                        page -> !page.isEmpty(),
                        page -> ask.apply(page(province, from, page.getLast().sort())))
                .flatMap(page -> page.stream().map(Hit::source))
                .flatMap(Stream::ofNullable);
    }

    private static SearchRequest page(String province, Instant from, List<FieldValue> after) {
        var request = Hits.onlyStoredArticle(new SearchRequest.Builder())
                .index(ArchiveIndex.allArticles(province))
                .query(query -> query.bool(all -> all.filter(Queries.term(Fields.PROVINCE, province))
                        .filter(since -> since.range(range ->
                                range.date(date -> date.field(Fields.FIRST_SEEN).gte(from.toString()))))))
                .sort(
                        SearchQuestion.by(Fields.FIRST_SEEN, SortOrder.Asc),
                        SearchQuestion.by(Fields.ARTICLE_ID, SortOrder.Asc),
                        SearchQuestion.by(Fields.REVISION, SortOrder.Asc))
                .size(PAGE);
        return (after.isEmpty() ? request : request.searchAfter(after)).build();
    }
}
