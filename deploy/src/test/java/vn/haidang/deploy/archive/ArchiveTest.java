package vn.haidang.deploy.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.archive.ArticleSearch;
import vn.haidang.dashboards.archive.Count;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.Overview;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.archive.SearchPage;
import vn.haidang.deploy.TestServers;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.stream.Json;

/** What goes into the archive comes out of it, and is found by the words and figures people ask for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveTest {

    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"}}\n{\"index\":{\"_index\":\"haidang-articles-other-2026\"}}\n{",
            "nul \u0000 and bell \u0007",
            "line\u2028paragraph\u2029next\u0085",
            "\u202Egnp.exe \u2066isolate",
            "Quy Nho\u031Bn decomposed",
            "family 👨‍👩‍👧‍👦 flag 🇻🇳",
            "half \ud83d a character",
            "\ufeffbyte order mark and \ufffe",
            "${jndi:ldap://x} {{7*7}} %s %n \\u0041",
            "x".repeat(100_000),
            "chữ ".repeat(100_000));

    private Pipeline pipeline;
    private ArchiveReader reader;

    @BeforeAll
    void start() throws Exception {
        pipeline = new Pipeline(TestServers.shared());
        reader = pipeline.archive().reader();
    }

    @AfterAll
    void stop() {
        pipeline.close();
    }

    @Test
    void hostileTextsAreReadBackByteForByte() throws Exception {
        var room = Newsroom.of("hostile");
        var sent = IntStream.range(0, HOSTILE.size())
                .mapToObj(i -> room.at("a" + i).article(HOSTILE.get(i), HOSTILE.get(i)))
                .toList();
        pipeline.archive(sent.toArray(AnalyzedArticle[]::new));

        int compared = 0;
        for (var article : sent) {
            var read = reader.article("hostile", article.article().id()).orElseThrow();
            assertArrayEquals(bytes(article), bytes(read.analyzed()));
            assertEquals(Pipeline.NOW, read.indexedAt());
            compared++;
        }
        assertEquals(12, compared);
        assertEquals(12, search("hostile", "").figures().total());
        assertEquals(0, reader.search(searchOf("other", "", Map.of())).figures().total());
    }

    @Test
    void wordsAreFoundAsTyped() throws Exception {
        var room = Newsroom.of("words");
        pipeline.archive(
                room.at("marked").article("Quy Nhơn đón khách", "Thuỷ điện"),
                room.at("plain").article("Quy Nhon welcomes visitors", "Hydropower"),
                room.at("apart").article("Nhơn và Quy", ""));

        var expected = Map.of(
                "quy nhon", Set.of("marked", "plain", "apart"),
                "QUY NHON", Set.of("marked", "plain", "apart"),
                "\"quy nhon\"", Set.of("marked", "plain"),
                "Quy Nhơn", Set.of("marked", "apart"),
                "\"Quy Nhơn\"", Set.of("marked"),
                "quy nhơn visitors", Set.<String>of(),
                "thủy điện", Set.of("marked"),
                "thuy dien", Set.of("marked"),
                "title:nhon NOT (visitors OR lang:lo)", Set.of("marked", "apart"),
                "nhớn", Set.<String>of());
        expected.forEach(
                (text, paths) -> assertEquals(paths, paths(search("words", text).articles()), text));
        assertEquals(10, expected.size());
    }

    @Test
    void wordsInTheirOrderComeFirst() throws Exception {
        var room = Newsroom.of("order");
        pipeline.archive(
                room.at("apart").published("2026-03-20T00:00:00Z").article("Nhơn và Quy"),
                room.at("together").published("2026-03-10T00:00:00Z").article("Quy Nhơn"));

        assertEquals("together", path(search("order", "quy nhon").articles().getFirst()));
        var newest = new ArticleSearch(
                "order",
                Query.parse("quy nhon"),
                MARCH,
                Map.of(),
                ArticleSearch.Order.NEWEST,
                ArticleSearch.Copies.LISTED,
                0,
                1);
        assertEquals("apart", path(reader.search(newest).articles().getFirst()));
        assertEquals(2, reader.search(newest).figures().total());
    }

    @Test
    void titleCountsMoreThanTheBodyAlsoForNear() throws Exception {
        var room = Newsroom.of("weights");
        pipeline.archive(
                room.at("body").published("2026-03-20T00:00:00Z").article("Tin khác", "Cảng mới đón FDI"),
                room.at("title").published("2026-03-10T00:00:00Z").article("Cảng mới đón FDI", "Tin khác"));

        for (var text : List.of("cảng", "cảng NEAR/5 fdi", "SENTENCE(fdi, cang OR sông)")) {
            assertEquals("title", path(search("weights", text).articles().getFirst()), text);
            assertEquals(2, search("weights", text).figures().total(), text);
        }
    }

    @Test
    void laterRevisionReplacesAnEarlierOneAndNotTheOtherWayRound() throws Exception {
        var room = Newsroom.of("edited");
        pipeline.archive(room.article("Tin đầu"), room.revision(2).article("Tin đã sửa"), room.article("Tin đầu"));
        assertEquals(List.of("Tin đã sửa"), titles("edited"));

        pipeline.archive(room.article("Tin đầu"));
        assertEquals(List.of("Tin đã sửa"), titles("edited"));
    }

    @Test
    void figuresFollowTheDaysOfVietNam() throws Exception {
        var room = Newsroom.of("figures");
        pipeline.archive(
                room.at("a")
                        .published("2026-03-09T16:59:59Z")
                        .tone(Tone.NEUTRAL, "tourism")
                        .article("tối 9"),
                room.at("b")
                        .published("2026-03-09T17:00:00Z")
                        .tone(Tone.FAVOURABLE, "tourism")
                        .article("rạng 10"),
                room.at("c")
                        .published("2026-03-10T16:59:59Z")
                        .tone(Tone.UNFAVOURABLE, "policy", "tourism")
                        .article("tối 10"),
                room.at("d").published("2026-03-12T16:59:59Z").article("tối 12"),
                room.at("e").published("2026-03-12T17:00:00Z").article("rạng 13"),
                room.at("f")
                        .published("2026-03-10T03:00:00Z")
                        .status(PlaceStatus.MENTION)
                        .article("chỉ nhắc tên"));

        var period = new Period(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 12));
        var overview = reader.overview("figures", period);

        assertEquals(3, overview.total());
        assertEquals(1, overview.previous());
        assertEquals(
                List.of(
                        new Overview.Day(LocalDate.of(2026, 3, 10), tones(1, 0, 1)),
                        new Overview.Day(LocalDate.of(2026, 3, 11), tones(0, 0, 0)),
                        new Overview.Day(LocalDate.of(2026, 3, 12), tones(0, 1, 0))),
                overview.days());
        assertEquals(
                List.of(new Count("tourism", 3), new Count("policy", 1)),
                overview.counts().get(Facet.TOPIC));
        assertEquals(Map.of("tourism", tones(1, 1, 1), "policy", tones(0, 0, 1)), overview.topicTones());
        assertEquals(
                List.of("d", "c", "b"),
                overview.latest().stream().map(ArchiveTest::path).toList());
    }

    @Test
    void chosenValuesNarrowEverythingButTheirOwnFacet() throws Exception {
        var room = Newsroom.of("facets");
        pipeline.archive(
                room.at("a").tone(Tone.NEUTRAL, "tourism").article("một"),
                room.at("b").tone(Tone.NEUTRAL, "policy").article("hai"),
                room.at("c").tone(Tone.UNFAVOURABLE, "policy").article("ba"));

        var page = reader.search(searchOf("facets", "", Map.of(Facet.TONE, Set.of("neutral"))));

        assertEquals(2, page.figures().total());
        assertEquals(Set.of("a", "b"), paths(page.articles()));
        assertEquals(
                List.of(new Count("neutral", 2), new Count("unfavourable", 1)),
                page.figures().facets().get(Facet.TONE));
        assertEquals(
                List.of(new Count("policy", 1), new Count("tourism", 1)),
                page.figures().facets().get(Facet.TOPIC));
        assertEquals(List.of(new Count("2", 2)), page.figures().facets().get(Facet.TIER));
        assertEquals(List.of(new Count("about", 2)), page.figures().facets().get(Facet.PLACE));
    }

    @Test
    void sameRecordsTwiceGiveTheSameCounts() throws Exception {
        var room = Newsroom.of("twice").batch("march");
        var articles = IntStream.range(0, 200)
                .mapToObj(i -> room.at("a" + i).article("Bài " + i))
                .toArray(AnalyzedArticle[]::new);
        pipeline.archive(articles);
        assertEquals(200, pipeline.archive().count("twice", "march"));

        pipeline.archive(articles);
        assertEquals(200, pipeline.archive().count("twice", "march"));
        assertEquals(0, pipeline.archive().count("twice", "april"));
        assertEquals(200, search("twice", "").figures().total());
    }

    @Test
    void provinceWithoutArticlesIsEmptyAndNoError() {
        assertEquals(0, pipeline.archive().count("nowhere", "march"));
        assertEquals(0, search("nowhere", "quy nhon").figures().total());
        assertEquals(List.of(), search("nowhere", "").figures().facets().get(Facet.TOPIC));
        assertTrue(reader.article("nowhere", new ArticleId("0".repeat(32))).isEmpty());
        assertEquals(31, reader.overview("nowhere", MARCH).days().size());
        assertEquals(0, reader.overview("nowhere", MARCH).total());
        assertEquals(List.of(), reader.alerts("nowhere", 10));
    }

    @Test
    void provinceSeesNothingOfOneWhoseNameBeginsTheSame() throws Exception {
        var other = Newsroom.of("ha-nam");
        pipeline.archive(other.article("Hà Nam"));

        assertEquals(1, search("ha-nam", "").figures().total());
        assertEquals(0, search("ha", "").figures().total());
        assertEquals(0, reader.overview("ha", MARCH).total());
        assertEquals(0, pipeline.archive().count("ha", Newsroom.REPLAY));
        assertTrue(reader.article("ha", other.article("Hà Nam").article().id()).isEmpty());
    }

    @Test
    void alertsComeLatestFirst() throws Exception {
        var room = Newsroom.of("alerts");
        var early = room.at("early").alert(Newsroom.SEEN);
        var late = room.at("late").alert(Newsroom.SEEN.plusSeconds(60));
        pipeline.send(late);
        pipeline.send(early);
        pipeline.send(late);
        pipeline.awaitCommit();

        Pipeline.await("both alerts", () -> reader.alerts("alerts", 10).size() == 2);
        assertEquals(List.of(late, early), reader.alerts("alerts", 10));
        assertEquals(List.of(late), reader.alerts("alerts", 1));

        pipeline.send(late.told(late.story(), early.id(), late.raisedAt()));
        Pipeline.await("one merged", () -> reader.alerts("alerts", 10).equals(List.of(early)));
    }

    private SearchPage search(String province, String text) {
        return reader.search(searchOf(province, text, Map.of()));
    }

    private static ArticleSearch searchOf(String province, String text, Map<Facet, Set<String>> chosen) {
        return new ArticleSearch(
                province,
                query(text),
                MARCH,
                chosen,
                ArticleSearch.Order.RELEVANCE,
                ArticleSearch.Copies.LISTED,
                0,
                50);
    }

    private static @Nullable Query query(String text) {
        return text.isEmpty() ? null : Query.parse(text);
    }

    private List<String> titles(String province) {
        return search(province, "").articles().stream()
                .map(found -> found.analyzed().article().title())
                .toList();
    }

    private static Set<String> paths(List<ArchivedArticle> articles) {
        return Set.copyOf(articles.stream().map(ArchiveTest::path).toList());
    }

    private static String path(ArchivedArticle article) {
        return article.analyzed().article().url().getPath().substring(1);
    }

    private static Map<Tone, Long> tones(long favourable, long neutral, long unfavourable) {
        return Map.of(Tone.FAVOURABLE, favourable, Tone.NEUTRAL, neutral, Tone.UNFAVOURABLE, unfavourable);
    }

    private static byte[] bytes(AnalyzedArticle article) {
        return Json.mapper().writeValueAsBytes(article);
    }
}
