package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.elastic.clients.json.JsonpSerializable;
import co.elastic.clients.json.JsonpUtils;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.haidang.analyze.query.Query;
import vn.haidang.ingest.stream.Json;

class SearchQuestionTest {

    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    @Test
    void searchWithoutQueryFindsAll() {
        var all = new ArticleSearch(
                "binh-dinh", null, MARCH, Map.of(), ArticleSearch.Order.NEWEST, ArticleSearch.Copies.LISTED, 0, 20);
        assertTrue(json(SearchQuestion.page(all)).at("/query/bool/must").isMissingNode());
        assertEquals(
                1, json(SearchQuestion.page(search(0))).at("/query/bool/must").size());
    }

    @Test
    void daysAreThoseOfVietNam() {
        var range = json(Queries.within(MARCH)).at("/range/published");
        assertEquals("2026-02-28T17:00:00Z", range.get("gte").asString());
        assertEquals("2026-03-31T17:00:00Z", range.get("lt").asString());
    }

    @Test
    void everyQuestionIsFilteredByProvince() {
        var request = json(SearchQuestion.page(search(0)));
        assertEquals(
                "binh-dinh",
                request.at("/query/bool/filter/0/term/province/value").asString());
        assertEquals(
                "binh-dinh",
                json(OverviewQuestion.about("binh-dinh", MARCH))
                        .at("/bool/filter/0/term/province/value")
                        .asString());
    }

    @Test
    void chosenValuesNarrowResultsAndOtherFacetsButNotTheirOwn() {
        var figures = json(FiguresQuestion.request(search(0)));
        var tonesChosen = "/bool/filter/0/terms/tone";

        assertEquals(
                List.of("neutral", "unfavourable"),
                strings(json(SearchQuestion.page(search(0))).at("/query/bool/filter/2" + tonesChosen)));
        assertEquals(
                2, figures.at("/aggregations/narrowed/filter" + tonesChosen).size());
        assertTrue(figures.at("/aggregations/TONE/filter" + tonesChosen).isMissingNode());
        assertEquals(
                Facet.values().length,
                figures.at("/aggregations/narrowed/aggregations").size(),
                "all facets but the chosen one, and the days");
        assertEquals(0, figures.get("size").asInt());
    }

    @Test
    void pagesEndWhereElasticsearchEnds() {
        assertEquals("40/20", fromAndSize(2));
        assertEquals("9980/20", fromAndSize(499));
        assertEquals("10000/0", fromAndSize(500));
        assertEquals("10000/0", fromAndSize(Integer.MAX_VALUE));
    }

    @Test
    void periodBeforeIsAsLongAndEndsTheDayBefore() {
        var before = OverviewQuestion.before(MARCH);
        assertEquals(new Period(LocalDate.of(2026, 1, 29), LocalDate.of(2026, 2, 28)), before);
    }

    private static String fromAndSize(int page) {
        var request = json(SearchQuestion.page(search(page)));
        return request.get("from").asInt() + "/" + request.get("size").asInt();
    }

    private static ArticleSearch search(int page) {
        var chosen = Map.of(Facet.TONE, Set.of("unfavourable", "neutral"), Facet.TOPIC, Set.<String>of());
        return new ArticleSearch(
                "binh-dinh",
                Query.parse("quy nhơn"),
                MARCH,
                chosen,
                ArticleSearch.Order.RELEVANCE,
                ArticleSearch.Copies.LISTED,
                page,
                20);
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static JsonNode json(JsonpSerializable part) {
        return Json.mapper().readTree(JsonpUtils.toJsonString(part, Connection.mapper()));
    }
}
