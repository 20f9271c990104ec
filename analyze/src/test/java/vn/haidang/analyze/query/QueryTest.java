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
import vn.haidang.analyze.query.Query.Near;
import vn.haidang.analyze.query.Query.Not;
import vn.haidang.analyze.query.Query.Or;
import vn.haidang.analyze.query.Query.Phrase;
import vn.haidang.analyze.query.Query.Sentence;
import vn.haidang.analyze.query.Query.Term;
import vn.haidang.analyze.query.Query.Title;
import vn.haidang.analyze.query.Query.Value;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.ingest.config.YamlFile;

class QueryTest {

    private static final String OPERAND = "expected a word, a phrase, NOT, SENTENCE, a field or an opening parenthesis";
    private static final String LOCALS = "expected words, phrases, NEAR and groups of these with OR within SENTENCE";
    private static final String FIELDS = "title:, lang:, tier:, country:, tone:, topic:, source:";

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
    void nearTakesWordsPhrasesAndGroupsOfThem() {
        var a = new Term("a");
        var bc = new Phrase(List.of("b", "c"));
        assertEquals(new Near(List.of(a), List.of(bc), 5), Query.parse("a NEAR/5 \"b c\""));
        assertEquals(new Near(List.of(a, bc), List.of(a), 10), Query.parse("(a OR (\"b c\")) NEAR a"));
        assertEquals(
                new And(List.of(a, new Not(new Near(List.of(a), List.of(bc), 0)))),
                Query.parse("a NOT a NEAR/0 \"b c\""));
        assertEquals(new Term("near"), Query.parse("near"));
    }

    @Test
    void sentenceTakesArgumentsBetweenCommas() {
        var a = new Term("a");
        var near = new Near(List.of(a), List.of(new Term("b")), 2);
        var expected = new Sentence(List.of(List.of(a), List.of(near, a), List.of(a)));
        assertEquals(expected, Query.parse("SENTENCE(a, a NEAR/2 b OR a,a)"));
        assertEquals(expected, Query.parse("SENTENCE (a (a NEAR/2 b OR a) AND a)"));
        assertEquals(new Phrase(List.of("a", "b")), Query.parse("a,b"));
        assertEquals(
                new And(List.of(expected, new Phrase(List.of("a", "b")))),
                Query.parse("SENTENCE(a, a NEAR/2 b OR a, a) a,b"));
    }

    @Test
    void fieldsTakeAWordAPhraseOrAGroup() {
        assertEquals(new Value(Field.LANG, "vi"), Query.parse("Lang:VI"));
        assertEquals(new Value(Field.SOURCE, "tuổi trẻ"), Query.parse("source:\"Tuổi  Trẻ\""));
        assertEquals(
                new Or(List.of(new Value(Field.LANG, "vi"), new Value(Field.LANG, "en"))),
                Query.parse("lang:(vi OR en)"));
        assertEquals(
                new And(List.of(new Title(new And(List.of(new Term("a"), new Term("b")))), new Term("c"))),
                Query.parse("title:(a b) c"));
        assertEquals(new Title(new Phrase(List.of("đầu", "tư"))), Query.parse("TITLE:“đầu tư”"));
    }

    @Test
    void colonsElsewhereNameNoField() {
        assertEquals(new Phrase(List.of("lang", "vi")), Query.parse("\"lang:vi\""));
        assertEquals(new Phrase(List.of("https", "a", "vn", "b")), Query.parse("https://a.vn/b"));
        assertEquals(new Phrase(List.of("10", "30")), Query.parse("10:30"));
        assertEquals(new And(List.of(new Term("ý"), new Term("a"))), Query.parse("ý: a"));
    }

    @Test
    void mistakesNameTheColumnAndWhatWasExpected() {
        Map<String, String> cases = new LinkedHashMap<>();
        cases.put("FDI \"đầu tư", "column 12: expected a closing quote");
        cases.put("", "column 1: " + OPERAND);
        cases.put("a AND", "column 6: " + OPERAND);
        cases.put("OR a", "column 1: " + OPERAND);
        cases.put("(a OR b", "column 8: expected a closing parenthesis");
        cases.put("a)", "column 2: found a closing parenthesis without an opening one, expected a word or the end");
        cases.put("a -- b", "column 3: got '--', expected at least one letter or digit");
        cases.put("a NEAR/x b", "column 3: got NEAR/x, expected NEAR/ and a number");
        cases.put("a NEAR/100 b", "column 3: got NEAR/100, expected NEAR/0 to NEAR/99");
        cases.put("a NEAR b NEAR c", "column 10: NEAR joins two, expected AND, OR or SENTENCE(…, …, …) for more");
        cases.put("x a NEAR (b c)", "column 10: expected a word, a phrase or a group of these with OR beside NEAR");
        cases.put("title:a NEAR b", "column 1: expected a word, a phrase or a group of these with OR beside NEAR");
        cases.put("NEAR a", "column 1: " + OPERAND);
        cases.put("a NEAR/3 NOT b", "column 10: " + OPERAND);
        cases.put("SENTENCE a", "column 10: expected an opening parenthesis after SENTENCE");
        cases.put("SENTENCE(a, b", "column 14: expected a comma or a closing parenthesis");
        cases.put("SENTENCE()", "column 10: " + OPERAND);
        cases.put("SENTENCE(a, NOT b)", "column 13: " + LOCALS);
        cases.put("SENTENCE(a, b OR (c d))", "column 13: " + LOCALS);
        cases.put("SENTENCE(a, lang:vi)", "column 13: " + LOCALS);
        cases.put("SENTENCE(a, (b, c))", "column 15: expected a closing parenthesis");
        cases.put("a author:b", "column 3: unknown field author: expected " + FIELDS + ", or quotes around it");
        cases.put("a lang: vi", "column 8: expected a word, a phrase or a group right after lang:");
        cases.put("tone:bad", "column 6: got tone:bad, expected favourable, neutral or unfavourable");
        cases.put("tier:x", "column 6: got tier:x, expected 1, 2 or 3");
        cases.put("lang:(vi OR english)", "column 13: got lang:english, expected two letters such as vi, or und");
        cases.put(
                "topic:weather",
                "column 7: got topic:weather, expected one of sovereignty, border, investment, "
                        + "tourism, diplomacy, policy, society, environment, safety, other");
        cases.put("title:(a lang:vi)", "column 10: found lang: within title:, expected it outside");
        cases.put("lang:(vi NEAR en)", "column 7: expected a word, a phrase or a group of these with OR beside NEAR");
        int ran = 0;
        for (var each : cases.entrySet()) {
            var failure = assertThrows(QueryException.class, () -> Query.parse(each.getKey()), each.getKey());
            assertEquals(each.getValue(), failure.getMessage());
            assertTrue(failure.toString().contains("column " + failure.column() + ":"));
            ran++;
        }
        assertEquals(29, ran);
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
