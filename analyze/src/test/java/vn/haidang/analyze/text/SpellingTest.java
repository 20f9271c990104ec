package vn.haidang.analyze.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void matchFormSettlesCaseAndToneMarkPlacement() {
        var cases = Map.ofEntries(
                Map.entry("Tuy Hoà", "tuy hòa"),
                Map.entry("Tuy Hòa", "tuy hòa"),
                Map.entry("KHÁNH HOÀ", "khánh hòa"),
                Map.entry("Thanh Hoá", "thanh hóa"),
                Map.entry("khoẻ", "khỏe"),
                Map.entry("thuỷ thủ", "thủy thủ"),
                Map.entry("quý", "quý"),
                Map.entry("hoàn", "hoàn"),
                Map.entry("hoài", "hoài"),
                Map.entry("quà", "quà"),
                Map.entry("FDI", "fdi"));
        int ran = 0;
        for (var each : cases.entrySet()) {
            assertEquals(each.getValue(), Spelling.matchForm(each.getKey()));
            ran++;
        }
        assertEquals(11, ran);
    }

    @Test
    void decomposedTextEqualsComposedText() {
        String composed = "Bình Định đón đường Nguyễn Huệ";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertEquals(composed, Spelling.nfc(decomposed));
        assertEquals(Spelling.matchForm(composed), Spelling.matchForm(decomposed));
        assertEquals(Spelling.fold(composed), Spelling.fold(decomposed));
    }

    @Test
    void foldingStripsLatinDiacriticsAndBarredD() {
        assertEquals("binh dinh don duong", Spelling.fold("Bình Định đón ĐƯỜNG"));
        assertTrue(Spelling.isPlain("Binh Dinh"));
        assertFalse(Spelling.isPlain("đ"));
    }

    @Test
    void foldingKeepsTheSignsOfOtherScripts() {
        for (String text : new String[] {"꾸이년", "クアンナム", "ບິ່ງດິ່ງ", "归仁", "បិញ"}) {
            assertEquals(text, Spelling.fold(text));
        }
    }
}
