package vn.haidang.dashboards.console.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.rule.Rule;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.console.page.SearchQuery;

class RuleDraftTest {

    private static final Path NAME = Path.of("rules");
    private static final String SHIPPED = read();

    private static String read() {
        try {
            return Files.readString(Path.of("../alerting/data/rules.yaml"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whateverIsSearchedBecomesTheLastRule() {
        for (var text : List.of(
                "\"sạt lở\" NOT 'diễn tập'", "title:(bão OR lũ) AND cảng", "x# y", "a: b", "{x} [y] &z *w %v")) {
            var rule = added(SHIPPED, SearchQuery.ALL.saying(text)).getLast();
            assertEquals("from-search-1", rule.id());
            assertEquals(Query.parse(text), rule.query());
            assertEquals(Response.VERIFY, rule.alertClass());
        }
        assertEquals(
                RuleBook.parse(NAME, SHIPPED).rules(),
                added(SHIPPED, SearchQuery.ALL.saying("a")).subList(0, 5));
    }

    @Test
    void whatIsChosenBecomesConditions() {
        var search = SearchQuery.ALL
                .saying("cảng OR tàu")
                .with(Facet.TONE, "unfavourable")
                .with(Facet.TOPIC, "safety")
                .with(Facet.TIER, "1")
                .with(Facet.RESPONSE, "remedy")
                .with(Facet.LANGUAGE, "en")
                .with(Facet.SOURCE, "bao-moi");
        var rule = added(SHIPPED, search).getLast();
        assertEquals(Set.of(Tone.UNFAVOURABLE), rule.tones());
        assertEquals(Set.of("safety"), rule.topics());
        assertEquals(Set.of(1), rule.tiers());
        assertEquals(Response.REMEDY, rule.response());
        assertNull(rule.raises());
        assertEquals(Query.parse("(cảng OR tàu) lang:(en) source:(bao-moi)"), rule.query());
    }

    @Test
    void anotherDraftHasAnotherIdAndWorksWhereverTheListStands() {
        var once = RuleDraft.added(SHIPPED, RuleBook.parse(NAME, SHIPPED), SearchQuery.ALL.saying("a"));
        assertEquals(
                "from-search-2",
                added(once, SearchQuery.ALL.saying("b")).getLast().id());
        int list = SHIPPED.indexOf("rules:\n");
        int after = SHIPPED.indexOf("# Distinct outlets");
        String last = SHIPPED.substring(after) + SHIPPED.substring(list, after).stripTrailing();
        assertEquals(6, added(last, SearchQuery.ALL.saying("b")).size());
        assertTrue(RuleDraft.added("steps: []", RuleBook.parse(NAME, SHIPPED), SearchQuery.ALL)
                .equals("steps: []"));
    }

    private static List<Rule> added(String text, SearchQuery search) {
        return RuleBook.parse(NAME, RuleDraft.added(text, RuleBook.parse(NAME, text), search))
                .rules();
    }
}
