package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.elastic.clients.json.JsonpUtils;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.haidang.analyze.query.Query;
import vn.haidang.ingest.stream.Json;

/** Shapes that matter for relevance; that translations find the right articles is proved against the real server. */
class QueryTranslationTest {

    private static JsonNode json(String query) {
        var translated = QueryTranslation.ARTICLE.translate(Query.parse(query));
        return Json.mapper().readTree(JsonpUtils.toJsonString(translated, Connection.mapper()));
    }

    private static List<String> fields(JsonNode words) {
        return StreamSupport.stream(words.at("/multi_match/fields").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void exactWordsCountTwiceAndTheTitleMost() {
        assertEquals(List.of("folded.title^3", "folded.lead^2", "folded.body^1"), fields(json("quy")));
        assertEquals(List.of("exact.title^6", "exact.lead^4", "exact.body^2"), fields(json("nhơn")));
        assertEquals(List.of("folded.title^3"), fields(json("title:quy")));
    }

    @Test
    void wordsThatStandTogetherAsTypedComeFirst() {
        var both = json("quy nhon lang:vi");
        assertEquals(3, both.at("/bool/must").size());
        assertEquals("quy nhon", both.at("/bool/should/0/multi_match/query").asString());
        assertTrue(json("quy lang:vi").at("/bool/should").isMissingNode());
    }

    @Test
    void nearAndSentenceFilterAndScoreByTheirWords() {
        for (var query : List.of("a NEAR (b OR a)", "SENTENCE(a, b OR a NEAR/2 b)")) {
            var places = json(query);
            assertEquals(3, places.at("/bool/filter/0/bool/should").size(), "one for each text");
            assertEquals(2, places.at("/bool/should").size(), "each word once");
        }
    }

    @Test
    void valuesOfFieldsDoNotScore() {
        assertEquals(
                "tuổi trẻ",
                json("source:\"Tuổi  Trẻ\"")
                        .at("/bool/filter/0/term/values.source/value")
                        .asString());
    }
}
