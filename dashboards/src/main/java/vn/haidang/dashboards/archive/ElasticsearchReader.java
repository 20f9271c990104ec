package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.TrendReport;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Evidence;

/** Answers from Elasticsearch. A province that has no index yet has no articles; that is no error. */
final class ElasticsearchReader implements ArchiveReader {

    private final ElasticsearchClient client;

    ElasticsearchReader(ElasticsearchClient client) {
        this.client = client;
    }

    @Override
    public SearchPage search(ArticleSearch search) {
        return new Searching(client, search).page();
    }

    @Override
    public Stream<ArchivedArticle> all(ArticleSearch search) {
        return new Searching(client, search).all();
    }

    /** An article whose edit was first seen in another year has a document in each; the later revision is it. */
    @Override
    public Optional<ArchivedArticle> article(String province, ArticleId id) {
        var request = Hits.onlyStoredArticle(new SearchRequest.Builder())
                .index(ArchiveIndex.allArticles(province))
                .query(query -> query.bool(all -> all.filter(Queries.term(Fields.PROVINCE, province))
                        .filter(Queries.term(Fields.ARTICLE_ID, id.value()))))
                .sort(SearchQuestion.by(Fields.REVISION, SortOrder.Desc))
                .size(1)
                .build();
        return Hits.articles(articles("article", request)).stream().findFirst();
    }

    @Override
    public Stream<AnalyzedArticle> labelled(String province, Instant from) {
        return PastQuestion.since(
                        province,
                        from,
                        request -> articles("past articles", request).hits().hits())
                .map(Hits.StoredArticle::analyzed);
    }

    @Override
    public Overview overview(String province, Period period) {
        var response = articles("overview", OverviewQuestion.request(province, period));
        var before = OverviewQuestion.about(province, OverviewQuestion.before(period));
        long previous = Request.count(client, ArchiveIndex.allArticles(province), before);
        return OverviewQuestion.overview(period, response, previous);
    }

    @Override
    public Map<String, Long> counts(String province, Period period, Map<String, Query> questions) {
        if (questions.isEmpty()) {
            return Map.of();
        }
        var request = CountsQuestion.request(province, period, questions);
        return CountsQuestion.counts(questions, Request.ask("counts", () -> client.search(request, Void.class)));
    }

    @Override
    public Map<String, String> sourceNames(String province) {
        var request = FiguresQuestion.names(province);
        return FiguresQuestion.names(Request.ask("names of sources", () -> client.search(request, Void.class)));
    }

    @Override
    public List<ArticleVersion> versions(String province, ArticleId id) {
        var request = VersionQuestion.request(province, id.value());
        return VersionQuestion.versions(
                Request.ask("versions", () -> client.search(request, VersionQuestion.StoredVersion.class)));
    }

    @Override
    public List<FirstPublisher> firstPublishers(String province, Period period, int limit) {
        return StoryQuestion.firstPublishers(
                stories("first publishers", StoryQuestion.firstPublishers(province, period, limit)));
    }

    @Override
    public List<Alert> alerts(String province, int limit) {
        return ask(AlertQuestion.latest(province, limit));
    }

    @Override
    public Optional<Alert> alert(String province, String id) {
        return ask(AlertQuestion.one(province, id)).stream().findFirst();
    }

    @Override
    public List<Alert> alerts(AlertSearch search) {
        return search.provinces().isEmpty() ? List.of() : ask(AlertQuestion.changed(search));
    }

    private List<Alert> ask(SearchRequest request) {
        return Hits.alerts(Request.ask("alerts", () -> client.search(request, Hits.StoredAlert.class)));
    }

    @Override
    public List<Evidence> evidence(String province, Collection<String> articleIds) {
        if (articleIds.isEmpty()) {
            return List.of();
        }
        var request = EvidenceQuestion.evidence(province, articleIds);
        var response = Request.ask("evidence", () -> client.search(request, Hits.StoredEvidence.class));
        return Hits.sources(response).stream()
                .map(Hits.StoredEvidence::evidence)
                .toList();
    }

    @Override
    public StoryPage stories(StorySearch search) {
        return StoryQuestion.page(stories("stories", StoryQuestion.page(search)));
    }

    @Override
    public Optional<ArchivedStory> story(String province, String id) {
        return Hits.sources(stories("story", StoryQuestion.story(province, id))).stream()
                .findFirst();
    }

    @Override
    public Optional<ArchivedStory> storyOf(String province, ArticleId id) {
        return Hits.sources(stories("story of an article", StoryQuestion.storyOf(province, id.value()))).stream()
                .findFirst();
    }

    @Override
    public List<ArchivedStory> storiesOf(String province, Collection<String> articleIds, int limit) {
        return articleIds.isEmpty()
                ? List.of()
                : Hits.sources(stories("stories of articles", StoryQuestion.storiesOf(province, articleIds, limit)));
    }

    @Override
    public List<Surge> surges(String province, Instant after, int limit) {
        var request = TrendQuestion.surges(province, after, limit);
        var response = Request.ask("surges", () -> client.search(request, TrendQuestion.StoredSurge.class));
        return Hits.sources(response).stream()
                .map(TrendQuestion.StoredSurge::surge)
                .toList();
    }

    @Override
    public Optional<TrendReport> trends(String province) {
        var request = TrendQuestion.report(province);
        var response = Request.ask("trends", () -> client.search(request, TrendQuestion.StoredReport.class));
        return Hits.sources(response).stream()
                .map(TrendQuestion.StoredReport::report)
                .findFirst();
    }

    @Override
    public Map<String, ArticleMarks> marks(String province, Collection<String> articleIds) {
        if (articleIds.isEmpty()) {
            return Map.of();
        }
        var request = MarksQuestion.request(province, articleIds);
        return MarksQuestion.marks(Request.ask("marks", () -> client.search(request, MarksQuestion.Stored.class)));
    }

    private SearchResponse<ArchivedStory> stories(String purpose, SearchRequest request) {
        return Request.ask(purpose, () -> client.search(request, ArchivedStory.class));
    }

    private SearchResponse<Hits.StoredArticle> articles(String purpose, SearchRequest request) {
        return Request.ask(purpose, () -> client.search(request, Hits.StoredArticle.class));
    }
}
