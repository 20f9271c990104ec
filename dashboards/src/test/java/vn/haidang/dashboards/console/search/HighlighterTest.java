package vn.haidang.dashboards.console.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.dashboards.console.Samples;
import vn.haidang.ingest.article.Article;

class HighlighterTest {

    private static final String LONG = "Mở đầu không có gì đáng kể. ".repeat(40);

    @Test
    void marksExactlyWhatMatched() {
        var proof = proof("quy nhon NOT lào", "Quy Nhơn, QUY NHON và Quy Nhơ", "Ở quy nhơn.", "");
        assertEquals(List.of("Quy", "Nhơn", "QUY", "NHON", "Quy"), marked(proof.title()));
        assertEquals(List.of("quy", "nhơn"), marked(proof.passage()));
        assertEquals(
                List.of("Nhơn"),
                marked(proof("title:nhon", "Nhơn", "Nhơn", "Nhơn").title()));
        assertEquals(
                List.of(), marked(proof("title:nhon", "Nhơn", "Nhơn", "Nhơn").passage()));
    }

    @Test
    void showsThePassageWithMostOfTheWords() {
        var proof = proof("cảng FDI", "Tin", "Cảng mới.", LONG + "Cảng đón vốn FDI. " + LONG + "Cảng.");
        String passage = text(proof.passage());
        assertTrue(passage.contains("Cảng đón vốn FDI"), passage);
        assertTrue(passage.startsWith("…") && passage.endsWith("…") && passage.length() < 270, passage);
        assertEquals(List.of("Cảng", "FDI"), marked(proof.passage()));
    }

    @Test
    void prefersTheLeadAndBeginsAtTheBeginningWhereNothingIsFound() {
        assertEquals(
                "Cảng mới.", text(proof("cảng", "x", "Cảng mới.", "Cảng cũ.").passage()));
        assertEquals("Dẫn", text(proof("title:x", "x", "Dẫn", LONG).passage()));
        assertTrue(text(proof("title:x", "x", "", LONG).passage()).startsWith("Mở đầu"));
        assertEquals("", text(proof("title:x", "x", "", "").passage()));
    }

    @Test
    void piecesPutTogetherAreTheText() {
        for (var text : List.of("<b>cảng</b> & cảng", "😀cảng😀 cảng", "cảng".repeat(3_000), "cảng ".repeat(3_000))) {
            var proof = proof("cảng", text, text, "");
            assertEquals(text, text(proof.title()));
            assertTrue(text(proof.passage()).length() <= 262);
        }
    }

    private static Highlighter.Proof proof(String query, String title, String lead, String body) {
        return new Highlighter(Query.parse(query)).of(article(title, lead, body));
    }

    private static AnalyzedArticle article(String title, String lead, String body) {
        var sample = Samples.articles().getFirst().analyzed();
        var a = sample.article();
        return new AnalyzedArticle(
                new Article(
                        a.id(),
                        a.url(),
                        a.source(),
                        title,
                        lead,
                        body,
                        null,
                        "vi",
                        a.publishedAt(),
                        a.firstSeenAt(),
                        a.mode(),
                        a.batch()),
                1,
                sample.labels());
    }

    private static List<String> marked(List<Piece> pieces) {
        return pieces.stream().filter(Piece::marked).map(Piece::text).toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
