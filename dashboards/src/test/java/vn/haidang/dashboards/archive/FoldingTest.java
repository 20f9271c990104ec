package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Quy Nhơn, quy nhon",
        "Đường Điện Biên, duong dien bien",
        "ĐẮK LẮK, dak lak",
        "Türkiye, turkiye",
        "ภูเก็ต, ภูเก็ต",
        "ລາວ, ລາວ",
        "서울, 서울"
    })
    void foldedTextHasNoDiacriticsOfEuropeanScripts(String text, String expected) {
        assertEquals(expected, Folding.folded(text));
    }

    @ParameterizedTest
    @CsvSource({
        "hoà bình, hòa bình",
        "hòa bình, hòa bình",
        "khoẻ, khỏe",
        "Thuỷ điện, Thủy điện",
        "HOÀ, HÒA",
        "quý, quý",
        "Quỳ Hợp, Quỳ Hợp",
        "hoàn toàn, hoàn toàn",
        "huỳnh, huỳnh",
        "thuở, thuở"
    })
    void exactTextHasOnePlacementOfToneMarks(String text, String expected) {
        assertEquals(expected, Folding.exact(text));
        assertEquals(expected, Folding.exact(Normalizer.normalize(text, Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nhơn", "NHƠN", "Đà", "đ", "é"})
    void aWordWithMarksWasTypedWithDiacritics(String word) {
        assertTrue(Folding.hasDiacritics(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quy", "NHON", "2026", "COVID-19", "北京", ""})
    void aPlainWordWasTypedWithout(String word) {
        assertFalse(Folding.hasDiacritics(word));
    }
}
