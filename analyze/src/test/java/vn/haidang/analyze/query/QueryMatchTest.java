package vn.haidang.analyze.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What matches, and what is quoted as its proof. */
class QueryMatchTest {

    private static final QueryDocument ARTICLE = new QueryDocument(
            QueryDocument.of(
                            "Cảng Quy Nhơn đón tàu lớn",
                            "Ở TP. Quy Nhơn, vốn FDI vào cảng tăng. Nhà đầu tư hài lòng.",
                            "Doanh nghiệp kêu chậm.\nSở nói đang xem xét.")
                    .text(),
            Map.of(
                    Field.LANG, Set.of("vi"),
                    Field.TOPIC, Set.of("investment", "policy"),
                    Field.SOURCE, Set.of("tuoi-tre", "Tuổi Trẻ")));

    private static List<QueryMatch<String>> match(String query, QueryDocument document) {
        return QuerySet.of(Map.of("q", Query.parse(query))).match(document);
    }

    private static void quotes(String query, String... quotes) {
        assertEquals(List.of(new QueryMatch<>("q", List.of(quotes))), match(query, ARTICLE), query);
    }

    private static void refuses(String query) {
        assertEquals(List.of(), match(query, ARTICLE), query);
    }

    @Test
    void nearQuotesFromTheFirstWordToTheLast() {
        quotes("cảng NEAR/5 FDI", "FDI vào cảng");
        quotes("(cảng OR tàu) NEAR/0 (lớn OR bé)", "tàu lớn");
        quotes("FDI NEAR/1 \"quy nhon\"", "Quy Nhơn, vốn FDI");
        refuses("FDI NEAR/0 \"quy nhon\"");
        refuses("tăng NEAR nhà");
        refuses("lớn NEAR Ở");
        refuses("tư NEAR \"đầu tư\"");
    }

    @Test
    void sentenceQuotesTheSentence() {
        quotes("SENTENCE(FDI, \"Quy Nhơn\", cảng)", "Ở TP. Quy Nhơn, vốn FDI vào cảng tăng");
        quotes("SENTENCE(xem NEAR/0 xét, ủy OR sở)", "Sở nói đang xem xét");
        refuses("SENTENCE(FDI, \"đầu tư\")");
        refuses("SENTENCE(chậm, sở)");
    }

    @Test
    void phrasesStayWithinASentence() {
        refuses("\"tăng nhà\"");
        refuses("\"lớn ở\"");
        quotes("\"TP Quy Nhơn\"", "TP. Quy Nhơn");
    }

    @Test
    void titleAndFieldsRestrict() {
        quotes("title:cảng", "Cảng");
        refuses("title:FDI");
        quotes("title:(tàu NEAR/3 cảng NOT FDI) FDI", "Cảng Quy Nhơn đón tàu", "FDI");
        quotes("lang:(vi OR en) topic:policy source:\"tuổi trẻ\" NOT tier:1");
        quotes("source:TUOI-TRE AND tàu", "tàu");
        refuses("lang:en tàu");
        assertEquals(List.of(), match("lang:vi", QueryDocument.of("a", "b", "c")));
    }

    @Test
    void aPhraseWithOneDiacriticCountsThemAll() {
        var text = QueryDocument.of("Ba cá nhiễm bệnh", "", "");
        assertEquals(0, match("\"ca nhiễm\"", text).size());
        assertEquals(1, match("\"ca nhiem\"", text).size());
        assertEquals(1, match("ca nhiễm", text).size());
    }

    @Test
    void hostileTextsTakeNoMoreThanTheirLength() {
        var endless = QueryDocument.of("", "", "a b ".repeat(250_000));
        assertTimeout(
                Duration.ofSeconds(30),
                () -> assertEquals(
                        1,
                        match("a NEAR/99 c OR SENTENCE(a NEAR/9 a, b, c) OR b NEAR a", endless)
                                .size()));
    }

    @Test
    void theIndexFormHasTheSameWordsInBothForms() {
        var form = IndexForm.of("Ở TP. Tuy Hoà, 3.000 người. Đi!\n归仁");
        assertEquals(List.of("ở tp tuy hòa 3 000 người", "đi", "归 仁"), form.exact());
        assertEquals(List.of("o tp tuy hoa 3 000 nguoi", "di", "归 仁"), form.folded());
    }

    @Test
    void placesAreThoseOfAllWordsThatLetItMatch() {
        places("cảng", "Cảng", "cảng");
        places("\"quy nhon\" NOT lào", "Quy Nhơn", "Quy Nhơn");
        places("FDI NEAR/5 cảng", "FDI", "cảng");
        places("title:cảng FDI", "Cảng", "FDI");
        places("SENTENCE(sở, xem NEAR/0 xét)", "Sở", "xem", "xét");
        places("kêu OR (tàu NEAR/0 tăng)", "kêu");
        places("lang:vi NOT lào");
        places("nothing OR tàu lào");
    }

    private static void places(String query, String... words) {
        var text = ARTICLE.text();
        var found = QuerySet.of(Map.of("q", Query.parse(query))).places(ARTICLE).stream()
                .map(place -> text.fields()
                        .get(QueryPlace.Text.IN_ORDER.indexOf(place.text()))
                        .text()
                        .substring(place.start(), place.end()))
                .toList();
        assertEquals(List.of(words), found, query);
    }
}
