package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.dashboards.archive.ArticleSearch.Copies;
import vn.haidang.dashboards.archive.ArticleSearch.Order;

/** One search, as the questions that it takes. */
record Searching(ElasticsearchClient client, ArticleSearch search) {

    /** Articles in one answer when all are read. */
    private static final int PORTION = 500;

    /** The counts are asked for while the results are: each takes about as long as the other. */
    SearchPage page() {
        var counting = CompletableFuture.supplyAsync(this::figures, Thread::startVirtualThread);
        Supplier<SearchPage.Figures> figures = () -> joined(counting);
        return search.order() == Order.SPREAD ? bySpread(figures) : inOrder(figures);
    }

    private SearchPage.Figures figures() {
        return FiguresQuestion.figures(
                figures(FiguresQuestion.request(search)), figures(FiguresQuestion.names(search.province())));
    }

    private SearchResponse<Void> figures(SearchRequest request) {
        return Request.ask("figures", () -> client.search(request, Void.class));
    }

    private static <T> T joined(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ArchiveUnavailableException away) {
                throw away;
            }
            throw e;
        }
    }

    private SearchPage inOrder(Supplier<SearchPage.Figures> figures) {
        var page = Hits.articles(articles(SearchQuestion.page(search)));
        return folded(figures, page, copies -> ids(SearchQuestion.idsAmong(search, copies)));
    }

    private SearchPage bySpread(Supplier<SearchPage.Figures> figures) {
        var fitting = ids(SearchQuestion.latest(search));
        var stories = stories(fitting, ids -> StoryQuestion.widestOf(search.province(), ids, search.end()));
        var ordered = SpreadOrder.of(fitting, stories);
        var page = these(ordered.stream()
                .skip(search.first())
                .limit(search.end() - search.first())
                .toList());
        return folded(
                figures,
                page,
                copies -> ordered.stream().filter(copies::contains).toList());
    }

    /** The articles of some ids, in the order of these. */
    private List<ArchivedArticle> these(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, ArchivedArticle> found = Hits.articles(articles(SearchQuestion.these(search, ids))).stream()
                .collect(Collectors.toMap(Folding::id, article -> article, (latest, other) -> latest));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    /** @param fitting which of some copies fit, in the order asked */
    private SearchPage folded(
            Supplier<SearchPage.Figures> figures,
            List<ArchivedArticle> page,
            Function<Collection<String>, List<String>> fitting) {
        if (search.copies() == Copies.LISTED) {
            return new SearchPage(figures.get(), page, Map.of(), 0);
        }
        var ids = page.stream().map(Folding::id).toList();
        var families = Families.of(stories(ids, some -> StoryQuestion.membersOf(search.province(), some)));
        var copies = families.copies(ids);
        return Folding.of(families, copies.isEmpty() ? List.of() : fitting.apply(copies))
                .fold(figures.get(), page);
    }

    Stream<ArchivedArticle> all() {
        return Stream.iterate(
                        hits(SearchQuestion.next(search, List.of(), PORTION)),
                        portion -> !portion.isEmpty(),
                        portion -> hits(
                                SearchQuestion.next(search, portion.getLast().sort(), PORTION)))
                .flatMap(portion -> portion.stream().map(Hit::source))
                .flatMap(Stream::ofNullable)
                .map(Hits::article);
    }

    private List<StoryQuestion.Members> stories(
            List<String> articleIds, Function<List<String>, SearchRequest> question) {
        if (articleIds.isEmpty()) {
            return List.of();
        }
        var request = question.apply(articleIds);
        var response = Request.ask("stories found", () -> client.search(request, StoryQuestion.StoredMembers.class));
        return Hits.sources(response).stream()
                .map(StoryQuestion.StoredMembers::story)
                .toList();
    }

    private List<String> ids(SearchRequest request) {
        return SearchQuestion.ids(Request.ask("ids found", () -> client.search(request, Void.class)));
    }

    private List<Hit<Hits.StoredArticle>> hits(SearchRequest request) {
        return articles(request).hits().hits();
    }

    private SearchResponse<Hits.StoredArticle> articles(SearchRequest request) {
        return Request.ask("search", () -> client.search(request, Hits.StoredArticle.class));
    }
}
