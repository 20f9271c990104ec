package vn.haidang.analyze.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {

    @Test
    void copiesStayTogether() {
        int[] folds = Folds.of(
                List.of(
                        "Sạt lở chia cắt quốc lộ 1 qua đèo Cù Mông trong đêm",
                        "Khai mạc lễ hội hoa mùa xuân bên bờ biển thành phố",
                        "Quốc lộ 1 qua đèo Cù Mông bị sạt lở chia cắt, xe cộ ùn ứ"),
                2);
        assertEquals(folds[0], folds[2]);
        assertNotEquals(folds[0], folds[1]);
    }

    @Test
    void aCopyOfACopyComesAlong() {
        int[] folds = Folds.of(
                List.of(
                        "một hai ba bốn năm sáu",
                        "không dính dáng gì tới chuyện kia cả đâu",
                        "bốn năm sáu bảy tám chín",
                        "bảy tám chín mười mười một"),
                2);
        assertEquals(folds[0], folds[2]);
        assertEquals(folds[2], folds[3]);
    }

    @Test
    void shortCopiesStayTogetherToo() {
        int[] folds = Folds.of(List.of("Tin giả", "Bão gần", "Tin giả"), 2);
        assertEquals(folds[0], folds[2]);
        assertNotEquals(folds[0], folds[1]);
    }

    @Test
    void partsAreOfEqualSize() {
        var texts = IntStream.range(0, 100)
                .mapToObj(i -> "một" + i + " hai" + i + " ba" + i + " bốn" + i)
                .toList();
        int[] folds = Folds.of(texts, 5);
        for (int part = 0; part < 5; part++) {
            int own = part;
            assertEquals(20, Arrays.stream(folds).filter(fold -> fold == own).count());
        }
    }
}
