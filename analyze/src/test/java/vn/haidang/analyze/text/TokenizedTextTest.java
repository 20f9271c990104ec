package vn.haidang.analyze.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizedTextTest {

    private static List<String> words(String text) {
        return TokenizedText.of(text).tokens().stream().map(Token::original).toList();
    }

    @Test
    void wordsAreRunsOfLettersAndDigits() {
        assertEquals(
                List.of("Cao", "tốc", "Quy", "Nhơn", "Pleiku", "28", "3"), words("Cao tốc Quy Nhơn - Pleiku, 28.3"));
        assertEquals(List.of("Bình", "Định"), words("Bình_Định"));
        assertEquals(List.of(), words(" … "));
    }

    @Test
    void scriptsWithoutSpacesGiveOneTokenPerCharacter() {
        assertEquals(List.of("在", "归", "仁", "市"), words("在归仁市"));
        assertEquals(List.of("꾸", "이", "년", "에", "서"), words("꾸이년에서"));
        assertEquals(List.of("ク", "イ", "ニ", "ョ", "ン"), words("クイ・ニョン"));
        assertEquals(List.of("ບິ່", "ງ", "ດິ່", "ງ"), words("ບິ່ງດິ່ງ"));
    }

    @Test
    void quotesAreExactEvenInDecomposedText() {
        String text = Normalizer.normalize("Ở TP. Quy Nhơn,  tỉnh «Bình Định»", Normalizer.Form.NFD);
        var tokens = TokenizedText.of(text);
        int last = tokens.size();
        assertEquals(Normalizer.normalize("Bình Định", Normalizer.Form.NFD), tokens.quote(last - 2, last));
        assertEquals("định", tokens.token(last - 1).match());
        assertTrue(tokens.token(last - 1).capitalised());
        assertFalse(tokens.token(last - 3).capitalised());
    }

    @Test
    void sentencesEndAtStopsButNotAfterAbbreviationsOrInNumbers() {
        assertEquals(2, sentences("Sạt lở ở TP. Quy Nhơn ngày 28.3. Không có thương vong."));
        assertEquals(1, sentences("Ông Nguyễn V. A. khai mất 3.000 đồng"));
        assertEquals(2, sentences("“Đẹp quá!” Cô nói"));
        assertEquals(2, sentences("去了归仁。很好。"));
        assertEquals(2, sentences("Một dòng\nHai dòng"));
    }

    private static int sentences(String text) {
        return (int) TokenizedText.of(text).tokens().stream()
                .map(Token::sentence)
                .distinct()
                .count();
    }

    @Test
    void gapsAreTheCharactersBetweenTokens() {
        var text = TokenizedText.of("Đắk Lắk (Phú Yên cũ)");
        assertEquals(" (", text.gapBefore(2));
        assertEquals(")", text.gapBefore(5));
        assertEquals("", text.gapBefore(0));
    }

    @Test
    void phraseIndexFindsOverlappingPhrasesInBothModes() {
        var index = PhraseIndex.<String>builder()
                .exact("Hội An", "hội an")
                .exact("phường Hội An Tây", "ward")
                .folded("hoi an", "folded")
                .build();
        var found = index.find(TokenizedText.of("Ở phường HỘI AN Tây; hơi ẩn")).stream()
                .map(hit -> hit.value() + " " + hit.from())
                .toList();
        assertEquals(List.of("ward 1", "hội an 2", "folded 2", "folded 5"), found);
    }
}
