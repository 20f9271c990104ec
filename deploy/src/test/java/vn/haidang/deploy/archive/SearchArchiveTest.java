package vn.haidang.deploy.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.MemberRole;
import vn.haidang.analyze.result.SourcedSentence;
import vn.haidang.analyze.result.Spread;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.archive.ArticleSearch;
import vn.haidang.dashboards.archive.ArticleSearch.Copies;
import vn.haidang.dashboards.archive.ArticleSearch.Order;
import vn.haidang.dashboards.archive.Count;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.Overview;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.archive.SearchPage;
import vn.haidang.deploy.TestServers;

/** Order, folding, figures and the reading of everything, as a search has them in the real archive. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchArchiveTest {

    private static final String PROVINCE = "searching";
    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static final Newsroom ROOM = Newsroom.of(PROVINCE);

    private static final AnalyzedArticle FIRST = article("first", 1, "Cảng Quy Nhơn mở rộng");
    private static final AnalyzedArticle COPY = article("copy", 2, "Cảng Quy Nhơn mở rộng");
    private static final AnalyzedArticle AGAIN = article("again", 4, "Mở rộng cảng");
    private static final AnalyzedArticle REWRITE = article("rewrite", 3, "Quy Nhơn có thêm bến cảng");
    private static final AnalyzedArticle WIDE = article("wide", 1, "Bão đổ bộ, cảng đóng cửa");
    private static final AnalyzedArticle ALONE = article("alone", 5, "Cảng cá");

    private Pipeline pipeline;
    private ArchiveReader reader;

    @BeforeAll
    void start() throws Exception {
        pipeline = new Pipeline(TestServers.shared());
        reader = pipeline.archive().reader();
        pipeline.archive(FIRST, COPY, AGAIN, REWRITE, WIDE, ALONE);
        pipeline.send(story(4, member(FIRST, null), member(COPY, FIRST), member(AGAIN, COPY), member(REWRITE, null)));
        pipeline.send(story(9, member(WIDE, null)));
        pipeline.awaitCommit();
        Pipeline.await(
                "both stories",
                () -> reader.storiesOf(PROVINCE, List.of(id(FIRST), id(WIDE)), 10)
                                .size()
                        == 2);
    }

    @AfterAll
    void stop() {
        pipeline.close();
    }

    @Test
    void resultsComeInTheOrderAsked() {
        assertEquals(
                List.of("alone", "again", "rewrite", "copy", "first", "wide"),
                sorted(paths(Order.NEWEST, "", Copies.LISTED), "first", "wide"));
        assertEquals("alone", paths(Order.OLDEST, "", Copies.LISTED).getLast());
        assertEquals(
                List.of("wide", "again", "rewrite", "copy", "first", "alone"), paths(Order.SPREAD, "", Copies.LISTED));
        assertEquals(List.of("rewrite", "copy", "first"), paths(Order.SPREAD, "nhơn", Copies.LISTED));
        assertEquals(List.of(), paths(Order.SPREAD, "nothing", Copies.LISTED));
    }

    @Test
    void copiesAreFoldedUnderTheFirstThatFits() {
        assertEquals(List.of("alone", "again", "rewrite", "wide"), paths(Order.NEWEST, "", Copies.FOLDED));
        assertEquals(List.of("copy", "first"), copies(search(Order.NEWEST, "", Copies.FOLDED, 0, 50), AGAIN));
        assertEquals(List.of("first"), copies(search(Order.NEWEST, "nhơn", Copies.FOLDED, 0, 50), COPY));
        assertEquals(List.of("copy", "again"), copies(search(Order.OLDEST, "", Copies.FOLDED, 0, 50), FIRST));
        assertEquals(List.of("copy", "first"), copies(search(Order.SPREAD, "", Copies.FOLDED, 0, 50), AGAIN));
        assertEquals(6, search(Order.NEWEST, "", Copies.FOLDED, 0, 50).figures().total());
    }

    @Test
    void pagesTakeTurnsWhateverIsFolded() {
        for (var order : Order.values()) {
            var pages = IntStream.range(0, 4)
                    .mapToObj(page -> search(order, "", Copies.FOLDED, page, 2))
                    .toList();
            var results = pages.stream()
                    .flatMap(page -> page.articles().stream())
                    .map(SearchArchiveTest::path)
                    .toList();
            long folded = pages.stream()
                    .flatMap(page -> page.copies().values().stream())
                    .mapToLong(List::size)
                    .sum();
            assertEquals(4, Set.copyOf(results).size(), order + " " + results);
            assertEquals(4, results.size(), order.name());
            assertEquals(2, folded, order.name());
            assertEquals(0, pages.getLast().articles().size(), order.name());
        }
    }

    @Test
    void figuresAreOverAllThatFitsByDaysOfVietNam() {
        var search = new ArticleSearch(
                PROVINCE,
                Query.parse("cang"),
                MARCH,
                Map.of(Facet.TONE, Set.of("neutral")),
                Order.NEWEST,
                Copies.FOLDED,
                0,
                1);
        var figures = reader.search(search).figures();
        assertEquals(6, figures.total());
        assertEquals(
                List.of(1, 2, 3, 4, 5),
                figures.days().stream().map(day -> day.date().getDayOfMonth()).toList());
        assertEquals(
                new Overview.Day(
                        LocalDate.of(2026, 3, 1), Map.of(Tone.FAVOURABLE, 0L, Tone.NEUTRAL, 2L, Tone.UNFAVOURABLE, 0L)),
                figures.days().getFirst());
        assertEquals(List.of(new Count("bao-example", 6)), figures.facets().get(Facet.SOURCE));
        assertEquals(Map.of("bao-example", "Báo Ví Dụ"), figures.sourceNames());
    }

    @Test
    void everythingIsReadInPortions() throws Exception {
        var room = Newsroom.of("all-of-it");
        pipeline.archive(IntStream.range(0, 1_203)
                .mapToObj(i -> room.at("a" + i).article("Bài " + i))
                .toArray(AnalyzedArticle[]::new));
        var search = new ArticleSearch("all-of-it", null, MARCH, Map.of(), Order.SPREAD, Copies.FOLDED, 7, 20);
        assertEquals(
                1_203,
                reader.all(search).map(SearchArchiveTest::path).distinct().count());
        assertEquals(700, reader.all(search).limit(700).count());
    }

    @Test
    void provinceWithoutArticlesHasNoResultInAnyOrder() {
        for (var order : Order.values()) {
            var page = reader.search(new ArticleSearch("nowhere", null, MARCH, Map.of(), order, Copies.FOLDED, 0, 20));
            assertEquals(new SearchPage(page.figures(), List.of(), Map.of(), 0), page);
            assertEquals(0, page.figures().total());
        }
    }

    /** Two that came out at the same time are in the order of their ids, which says nothing. */
    private static List<String> sorted(List<String> paths, String one, String other) {
        int last = paths.size();
        return paths.subList(last - 2, last).equals(List.of(other, one))
                ? Stream.concat(paths.stream().limit(last - 2L), Stream.of(one, other))
                        .toList()
                : paths;
    }

    private List<String> paths(Order order, String text, Copies copies) {
        return search(order, text, copies, 0, 50).articles().stream()
                .map(SearchArchiveTest::path)
                .toList();
    }

    private SearchPage search(Order order, String text, Copies copies, int page, int size) {
        @Nullable Query query = text.isEmpty() ? null : Query.parse(text);
        return reader.search(new ArticleSearch(PROVINCE, query, MARCH, Map.of(), order, copies, page, size));
    }

    private static List<String> copies(SearchPage page, AnalyzedArticle leader) {
        return page.copies().getOrDefault(id(leader), List.of()).stream()
                .map(copy -> copy.url().getPath().substring(1))
                .toList();
    }

    private static AnalyzedArticle article(String path, int day, String title) {
        return ROOM.at(path).published("2026-03-0" + day + "T03:00:00Z").article(title);
    }

    private static String id(AnalyzedArticle article) {
        return article.article().id().value();
    }

    private static String path(ArchivedArticle article) {
        return article.analyzed().article().url().getPath().substring(1);
    }

    private static Story story(int outlets, StoryMember... members) {
        var first = members[0];
        return new Story(
                first.articleId(),
                first.articleId(),
                first.source().name(),
                new SourcedSentence(first.title(), first.articleId()),
                List.of(PROVINCE),
                members.length,
                List.of(members),
                new Spread(outlets, 0, 0, Map.of(), Map.of(), Map.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static StoryMember member(AnalyzedArticle analyzed, @Nullable AnalyzedArticle copiedFrom) {
        var article = analyzed.article();
        return new StoryMember(
                id(analyzed),
                URI.create(article.url().toString()),
                article.source(),
                article.title(),
                "vi",
                Instant.parse("2026-03-10T03:00:00Z"),
                article.mode(),
                copiedFrom == null ? MemberRole.FIRST : MemberRole.COPY,
                copiedFrom == null ? null : id(copiedFrom),
                copiedFrom == null ? 0 : 1);
    }
}
