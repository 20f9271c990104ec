package vn.haidang.analyze.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.analyze.query.Query.And;
import vn.haidang.analyze.query.Query.Not;
import vn.haidang.analyze.query.Query.Or;
import vn.haidang.analyze.query.Query.Phrase;
import vn.haidang.analyze.query.Query.Term;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.ingest.config.YamlFile;

class QueryTest {

    @Test
    void operatorsGroupsAndPhrasesBecomeATree() {
        assertEquals(
                new And(List.of(
                        new Or(List.of(new Phrase(List.of("đầu", "tư")), new Term("fdi"))),
                        new Phrase(List.of("nhơn", "hội")),
                        new Not(new Term("quảng")))),
                Query.parse("(\"đầu tư\" OR FDI) AND \"Nhơn Hội\" NOT quảng"));
    }

    @Test
    void andBindsMoreStronglyThanOr() {
        assertEquals(
                new Or(List.of(new Term("a"), new And(List.of(new Term("b"), new Term("c"))))),
                Query.parse("a OR b c"));
    }

    @Test
    void mistakesNameTheColumnAndWhatWasExpected() {
        Map<String, String> cases = new LinkedHashMap<>();
        cases.put("FDI \"đầu tư", "column 12: expected a closing quote");
        cases.put("", "column 1: expected a word, a phrase, NOT or an opening parenthesis");
        cases.put("a AND", "column 6: expected a word, a phrase, NOT or an opening parenthesis");
        cases.put("OR a", "column 1: expected a word, a phrase, NOT or an opening parenthesis");
        cases.put("(a OR b", "column 8: expected a closing parenthesis");
        cases.put("a)", "column 2: found a closing parenthesis without an opening one, expected a word or the end");
        cases.put("a -- b", "column 3: got '--', expected at least one letter or digit");
        cases.put("a NEAR/5 b", "column 3: NEAR is not supported, expected AND, OR, NOT, a word or a phrase");
        cases.put("SENTENCE(a, b)", "column 1: SENTENCE is not supported, expected a word or a phrase");
        cases.put("a title:b", "column 3: the field title: is not supported, expected a word or a phrase");
        int ran = 0;
        for (var each : cases.entrySet()) {
            var failure = assertThrows(QueryException.class, () -> Query.parse(each.getKey()), each.getKey());
            assertEquals(each.getValue(), failure.getMessage());
            assertTrue(failure.toString().contains("column " + failure.column() + ":"));
            ran++;
        }
        assertEquals(10, ran);
    }

    @Test
    void absurdNestingIsRefusedBeforeTheStackEnds() {
        assertThrows(QueryException.class, () -> Query.parse("(".repeat(100_000)));
        assertThrows(QueryException.class, () -> Query.parse("NOT ".repeat(100_000) + "a"));
    }

    record Topic(String id, Query query) {}

    @Test
    void yamlBindsAQuery(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("topic.yaml");
        Files.writeString(file, "id: investment\nquery: '\"đầu tư\" OR FDI'\n");
        assertEquals(
                Query.parse("\"đầu tư\" OR FDI"),
                YamlFile.read(file, Topic.class).query());
    }

    @Test
    void yamlSaysWhereAQueryIsWrong(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("topic.yaml");
        Files.writeString(file, "id: investment\nquery: '(FDI'\n");
        var failure = assertThrows(RuntimeException.class, () -> YamlFile.read(file, Topic.class));
        assertTrue(failure.toString().contains("column 5: expected a closing parenthesis"), failure.toString());
    }

    private static List<String> quotes(String query, String text) {
        return QuerySet.of(Map.of("q", Query.parse(query))).match(ArticleText.of("tiêu đề", text, "")).stream()
                .flatMap(match -> match.quotes().stream())
                .toList();
    }

    @Test
    void diacriticsCountOnlyWhenTyped() {
        assertEquals(List.of("ĐẦU TƯ"), quotes("\"đầu tư\"", "Mời gọi ĐẦU TƯ vào cảng"));
        assertEquals(List.of(), quotes("\"đầu tư\"", "dau tu"));
        assertEquals(List.of("Đầu tư"), quotes("\"dau tu\"", "Đầu tư"));
        assertEquals(List.of("Hoà"), quotes("hòa", "Tuy Hoà"));
    }

    @Test
    void quotesNameOnlyTheWordsThatMadeTheMatch() {
        assertEquals(List.of("FDI", "cảng"), quotes("(FDI OR x y) cảng NOT quảng", "FDI vào cảng, có x"));
        assertEquals(
                1,
                QuerySet.of(Map.of("n", Query.parse("NOT abc")))
                        .match(ArticleText.of("t", "", ""))
                        .size());
    }
}
