package vn.haidang.dashboards.console.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.query.Query;

class PlainFormTest {

    private static PlainForm form(String... namesAndValues) {
        Map<String, List<String>> typed = IntStream.range(0, namesAndValues.length / 2)
                .boxed()
                .collect(Collectors.toMap(i -> "in-" + namesAndValues[2 * i], i -> List.of(namesAndValues[2 * i + 1])));
        return PlainForm.read(typed);
    }

    @Test
    void writesWhatItsFieldsMean() {
        var cases = new HashMap<PlainForm, String>();
        cases.put(form(), "");
        cases.put(form("all", " cảng  FDI "), "cảng FDI");
        cases.put(form("phrase", "sạt lở"), "\"sạt lở\"");
        cases.put(form("any", "bão lũ"), "(bão OR lũ)");
        cases.put(form("any", "bão, áp thấp nhiệt đới"), "(\"bão\" OR \"áp thấp nhiệt đới\")");
        cases.put(form("none", "quảng cáo", "all", "cảng"), "cảng NOT quảng NOT cáo");
        cases.put(form("none", "quảng cáo,", "all", "cảng"), "cảng NOT \"quảng cáo\"");
        cases.put(form("title", "bão số"), "title:(bão số)");
        cases.put(
                form("topic", "safety", "lang", "vi", "source", "Tuổi Trẻ"),
                "lang:vi topic:safety source:\"Tuổi Trẻ\"");
        cases.forEach((form, query) -> assertEquals(query, form.query()));
        assertEquals(9, cases.size());
    }

    @Test
    void whateverIsTypedIsAQuery() {
        var typed = List.of(
                "AND",
                "NOT OR",
                "a:b title:",
                "\"“(",
                ")",
                "NEAR/x",
                "SENTENCE(",
                "-",
                "<script>",
                "TP.HCM",
                "x,,y",
                "ố".repeat(50));
        for (var text : typed) {
            for (var field : List.of("all", "phrase", "any", "none", "title", "source")) {
                String query = form(field, text).query();
                if (!query.isEmpty()) {
                    assertTrue(Query.parse(query).toString().length() > 0, query);
                }
            }
        }
        assertEquals(12, typed.size());
    }

    @Test
    void isFilledInForTheQueriesThatItWrites() {
        var forms = List.of(
                form("all", "cảng fdi"),
                form("phrase", "sạt lở", "all", "đèo"),
                form("any", "bão, áp thấp", "none", "diễn tập,"),
                form("any", "bão lũ", "none", "cũ"),
                form("title", "bão số", "topic", "safety", "tier", "1"));
        for (var form : forms) {
            var read = PlainFormReader.read(Query.parse(form.query())).orElseThrow();
            assertEquals(Query.parse(form.query()), Query.parse(read.query()), form.query());
        }
        for (var query : List.of(
                "a NEAR b", "SENTENCE(a, b)", "(a b) OR c", "NOT (a OR b)", "\"a b\" \"c d\"", "title:(a OR b)")) {
            assertTrue(PlainFormReader.read(Query.parse(query)).isEmpty(), query);
        }
    }
}
