package vn.haidang.analyze.language;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.labelled.LabelledItems;

class LanguageDetectorTest {

    private static final LanguageDetector DETECTOR = LanguageDetector.load();

    @Test
    void knowsTheLanguagesOfForeignHeadlines() {
        var wrong = new TreeMap<String, String>();
        int ran = 0;
        for (var entry : Sentences.BY_LANGUAGE.entrySet()) {
            for (var sentence : entry.getValue()) {
                ran++;
                var found = DETECTOR.detect(sentence, "", entry.getKey());
                if (!found.equals(entry.getKey())) {
                    wrong.put(sentence, found);
                }
            }
        }
        assertEquals(120, ran);
        System.out.printf("language of %d foreign headlines, wrong: %s%n", ran, wrong);
        assertTrue(wrong.size() <= 1, "got " + wrong + ", expected at most 1 wrong");
    }

    @Test
    void staysCloseWithoutADeclaredLanguage() {
        long right = Sentences.BY_LANGUAGE.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(sentence -> DETECTOR.detect(sentence).equals(entry.getKey())))
                .count();
        System.out.printf("language of 120 undeclared foreign headlines, %d right%n", right);
        assertTrue(right >= 113, "got " + right + " of 120, expected 113");
    }

    @Test
    void tellsVietnameseHoweverItIsTyped() {
        assertAll(
                () -> assertEquals("vi", DETECTOR.detect("Bão số 15")),
                () -> assertEquals("vi", DETECTOR.detect("QUY NHƠN ĐÓN 50.000 KHÁCH")),
                () -> assertEquals("vi", DETECTOR.detect("duong vao cang bi ngap nang, nguoi dan keu cuu")),
                () -> assertEquals("vi", DETECTOR.detect("Manchester United thắng Chelsea")));
    }

    @Test
    void anEnglishSentenceNamingAVietnamesePersonIsEnglish() {
        assertEquals(
                "en",
                DETECTOR.detect(
                        "Billionaire Phạm Nhật Vượng has pledged to build a railway to the airport in two years"));
    }

    @Test
    void tooShortATextHasTheLanguageOfItsSource() {
        assertAll(
                () -> assertEquals("fr", DETECTOR.detect("COVID-19", "", "fr")),
                () -> assertEquals("und", DETECTOR.detect("COVID-19")),
                () -> assertEquals("und", DETECTOR.detect("")),
                () -> assertEquals("und", DETECTOR.detect("12345 67890 12345 67890 12345 ...")));
    }

    @Test
    void theSourceSettlesIndonesianOrMalay() {
        var title = "Polis menahan lima orang di lapangan terbang";
        assertAll(
                () -> assertEquals("ms", DETECTOR.detect(title, "", "ms")),
                () -> assertEquals("id", DETECTOR.detect(title, "", "id")));
    }

    @Test
    void vietnameseTitlesAreVietnamese() {
        List<String> titles =
                LabelledItems.all().stream().map(LabelledItems.Item::title).toList();
        System.out.printf("language of %d Vietnamese titles%n", titles.size());
        assertAll(
                () -> assertAtLeast(0.995, titles, "as they are", title -> title),
                () -> assertAtLeast(0.995, titles, "NFD", title -> Normalizer.normalize(title, Normalizer.Form.NFD)),
                () -> assertAtLeast(0.995, titles, "capitals", title -> title.toUpperCase(Locale.ROOT)),
                () -> assertAtLeast(0.98, titles, "stripped", LanguageDetectorTest::strip));
    }

    private static void assertAtLeast(double floor, List<String> titles, String form, UnaryOperator<String> change) {
        var wrong = titles.stream()
                .map(change)
                .filter(title -> !DETECTOR.detect(title).equals("vi"))
                .toList();
        double accuracy = 1 - (double) wrong.size() / titles.size();
        System.out.printf("  %-12s %.4f wrong: %s%n", form, accuracy, wrong);
        assertTrue(accuracy >= floor, form + ": got " + accuracy + ", expected " + floor);
    }

    private static String strip(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
