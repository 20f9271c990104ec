package vn.haidang.dashboards.console.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.query.QueryException;

class QueryMistakeTest {

    private static QueryMistake mistake(String text) {
        return QueryMistake.of(text, assertThrows(QueryException.class, () -> Query.parse(text), text));
    }

    @Test
    void everyMistakeIsExplained() {
        Map<String, MistakeKind> cases = new LinkedHashMap<>();
        cases.put("FDI \"đầu tư", MistakeKind.QUOTE);
        cases.put("a AND", MistakeKind.OPERAND);
        cases.put("(a OR b", MistakeKind.CLOSE);
        cases.put("SENTENCE(a, b", MistakeKind.CLOSE);
        cases.put("a)", MistakeKind.OPEN);
        cases.put("a -- b", MistakeKind.LETTER);
        cases.put("a NEAR/x b", MistakeKind.DISTANCE);
        cases.put("a NEAR/100 b", MistakeKind.DISTANCE);
        cases.put("a NEAR b NEAR c", MistakeKind.JOINS);
        cases.put("a NEAR (b c)", MistakeKind.SIDE);
        cases.put("SENTENCE a", MistakeKind.SENTENCE);
        cases.put("SENTENCE(a, NOT b)", MistakeKind.ARGUMENT);
        cases.put("a author:b", MistakeKind.FIELD);
        cases.put("a lang: vi", MistakeKind.EMPTY);
        cases.put("title:(a lang:vi)", MistakeKind.INSIDE);
        cases.put("(".repeat(500), MistakeKind.DEPTH);
        cases.put("lang:english", MistakeKind.LANG);
        cases.put("tier:x", MistakeKind.TIER);
        cases.put("country:vietnam", MistakeKind.COUNTRY);
        cases.put("tone:bad", MistakeKind.TONE);
        cases.put("topic:weather", MistakeKind.TOPIC);
        cases.forEach((text, kind) -> assertEquals(kind.message(), mistake(text).message(), text));
        assertEquals(EnumSet.complementOf(EnumSet.of(MistakeKind.OTHER)), Set.copyOf(cases.values()));
    }

    @Test
    void theQueryIsCutWhereTheMistakeLies() {
        assertEquals(
                new QueryMistake("cảng ", "author:b", " x", 6, "mistake.title", "mistake.field"),
                mistake("cảng author:b x"));
        assertEquals(new QueryMistake("a AND", "", "", 6, "mistake.title", "mistake.operand"), mistake("a AND"));
    }
}
