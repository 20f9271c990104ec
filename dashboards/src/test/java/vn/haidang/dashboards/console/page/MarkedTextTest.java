package vn.haidang.dashboards.console.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.console.Samples;

class MarkedTextTest {

    /** Marked spans in brackets, anchors as {@code #n}, paragraphs parted by a bar. */
    private static String shown(String text, String... quotes) {
        var proofs = IntStream.range(0, quotes.length)
                .mapToObj(i -> new Proof(i, Facet.TONE, quotes[i], "reason"))
                .toList();
        return MarkedText.paragraphs(text, proofs).stream()
                .map(paragraph ->
                        paragraph.spans().stream().map(MarkedTextTest::shown).collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }

    private static String shown(MarkedText.Span span) {
        String anchors = span.anchors().stream().map(number -> "#" + number).collect(Collectors.joining());
        return anchors + (span.facet() == null ? span.text() : "[" + span.text() + "]");
    }

    @Test
    void marksQuotesWhereverTheyStandAsWholeWords() {
        Map<String, String> cases = Map.ofEntries(
                Map.entry(shown("đảo Quy Nhơn", "Quy Nhơn"), "đảo #0[Quy Nhơn]"),
                Map.entry(shown("an toàn, bình an", "an"), "#0[an] toàn, bình [an]"),
                Map.entry(shown("hoàn toàn", "àn"), "hoàn toàn"),
                Map.entry(shown("một hai ba bốn", "hai ba", "ba bốn"), "một #0[hai ]#1[ba][ bốn]"),
                Map.entry(shown("một hai ba", "một hai ba", "hai"), "#0[một ]#1[hai][ ba]"),
                Map.entry(shown("hai", "hai", "hai"), "#0#1[hai]"),
                Map.entry(shown("đầu\n\ngiữa trang\n \ncuối", "giữa", "cuối"), "đầu|#0[giữa] trang|#1[cuối]"),
                Map.entry(shown("đầu\n\ncuối", "đầu\n\ncuối"), "#0[đầu]|[cuối]"),
                Map.entry(shown("归仁举办武术节", "举办"), "归仁#0[举办]武术节"),
                Map.entry(shown("ກວີເຍິນໄວຂຶ້ນ", "ໄວ"), "ກວີເຍິນ#0[ໄວ]ຂຶ້ນ"),
                Map.entry(shown("không có", "vắng", "", "  "), "không có"),
                Map.entry(shown("<b>&amp;</b>", "<b>"), "#0[<b>]&amp;</b>"),
                Map.entry(shown("", "x"), ""));
        cases.forEach((got, expected) -> assertEquals(expected, got));
        assertEquals(13, cases.size());
    }

    @Test
    void neverPartsACharacterAndNeverLosesOne() {
        String text = "😀😀 a\u0301 \uD83D \u202Ex\u202C " + Samples.HOSTILE_BODY.replace("\n\n", " ");
        List<String> quotes = List.of("\uDE00", "\uD83D", "😀", "a", "\u202E", "<", ">", "\"", "${7*7}", text);
        var proofs = IntStream.range(0, quotes.size())
                .mapToObj(i -> new Proof(i, Facet.TONE, quotes.get(i), "reason"))
                .toList();
        var spans = MarkedText.paragraphs(text, proofs).getFirst().spans();
        assertEquals(text, spans.stream().map(MarkedText.Span::text).collect(Collectors.joining()));
        assertTrue(
                spans.stream()
                        .noneMatch(span -> Character.isLowSurrogate(span.text().charAt(0))),
                "a span begins inside a character");
    }

    @Test
    void aTextThatRepeatsAQuoteWithoutEndStaysCheap() {
        String text = "a ".repeat(500_000);
        var marked = MarkedText.paragraphs(text, List.of(new Proof(0, Facet.TONE, "a", "reason")));
        assertTrue(marked.getFirst().spans().size() < 1_100);
    }
}
