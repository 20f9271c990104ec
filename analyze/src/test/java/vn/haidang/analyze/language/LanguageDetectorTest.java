package vn.haidang.analyze.language;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageDetectorTest {

    private static final LanguageDetector DETECTOR = LanguageDetector.load();

    @Test
    void tellsVietnameseHoweverItIsTyped() {
        var title = "Người dân Quy Nhơn kêu cứu vì đường ngập";
        assertLanguages(Map.of(
                title,
                "vi",
                title.toUpperCase(Locale.ROOT),
                "vi",
                Normalizer.normalize(title, Normalizer.Form.NFD),
                "vi",
                "duong vao cang bi ngap nang, nguoi dan keu cuu",
                "vi",
                "DUONG VAO CANG BI NGAP NANG",
                "vi",
                "k bit sp nay co tot k nua shop oi",
                "vi"));
    }

    @Test
    void lettersOfOneLanguageAreClearInTheShortestText() {
        assertLanguages(Map.of(
                "Bão số 15", "vi",
                "삼성", "ko",
                "삼성 Galaxy Z Fold8 Ultra 출시", "ko",
                "フォー", "ja",
                "日経平均株価、三日続伸", "ja",
                "台风登陆", "zh",
                "ຫວຽດນາມ", "lo",
                "វៀតណាម", "km",
                "ไทย", "th",
                "မြန်မာ", "my"));
    }

    @Test
    void aShortTextInPlainLettersHasTheLanguageOfItsSource() {
        var shorts = List.of("COVID-19", "Breaking news", "Le Monde", "OK", "Da Nang", "Live update", "Guten Morgen");
        shorts.forEach(text -> assertAll(
                () -> assertEquals("und", DETECTOR.detect(text), text),
                () -> assertEquals("fr", DETECTOR.detect(text, "", "fr"), text)));
        assertEquals("vi", DETECTOR.detect("hang dep lam shop oi"));
    }

    @Test
    void withoutLettersThereIsNothingToGoOn() {
        List.of("", " ", "12345 67890 12345 67890 12345 ...", "😀😀😀", "https://example.org/tin-nong-hom-nay")
                .forEach(text -> assertEquals("und", DETECTOR.detect(text), text));
    }

    @Test
    void namesFromAnotherLanguageDoNotChangeTheLanguage() {
        assertLanguages(Map.of(
                "Billionaire Phạm Nhật Vượng has pledged to build a railway to the airport in two years", "en",
                "President Xi Jinping (习近平) arrives in Hanoi for a state visit", "en",
                "Nguyen Phu Trong et Emmanuel Macron se sont entretenus à Hanoï", "fr",
                "Manchester United thắng Chelsea", "vi",
                "Apple ra mat iPhone moi, gia cao nhat tu truoc den nay", "vi",
                "Ca khúc 사랑해요 được fan Việt yêu thích", "vi",
                "VinFast 进军印尼市场 Jakarta", "zh"));
    }

    @Test
    void aMixedTextHasTheLanguageOfMostOfIt() {
        assertLanguages(Map.of(
                "shop rep inbox cham qua nhung ma sp thi very good, se order tiep", "vi",
                "The shop replied slowly but the product is great, cam on shop nhe", "en",
                "Đà Nẵng: lễ hội pháo hoa quốc tế khai mạc (Da Nang International Fireworks Festival)", "vi"));
    }

    @Test
    void namesTheLanguagesOfSmallerCountries() {
        assertLanguages(Map.of(
                "Regeringen föreslår nya regler för fiskebåtar längs kusten", "sv",
                "Hükümet balıkçı tekneleri için yeni kurallar getiriyor", "tr",
                "Hallitus esittää uusia sääntöjä rannikon kalastusaluksille", "fi",
                "Guvernul introduce noi reguli pentru pescarii de pe coasta țării", "ro",
                "Valdība ievieš jaunus noteikumus zvejas kuģiem gar piekrasti", "lv",
                "Vyriausybė įveda naujas taisykles žvejybos laivams prie kranto", "lt"));
    }

    @Test
    void aLanguageItDoesNotKnowIsNotTakenForOneItKnows() {
        var texts = List.of("কুষ্টিয়া আসনের সংসদ সদস্য", "საქართველოს მთავრობა ახალ წესებს იღებს მეთევზეებისთვის");
        texts.forEach(text -> assertEquals("und", DETECTOR.detect(text), text));
        assertEquals("bn", DETECTOR.detect(texts.getFirst(), "", "bn"));
    }

    @Test
    void theSourceSettlesIndonesianOrMalay() {
        var malay = Samples.sentences("ms");
        malay.developing()
                .forEach(text -> assertAll(
                        () -> assertEquals("ms", DETECTOR.detect(text, "", "ms"), text),
                        () -> assertEquals("id", DETECTOR.detect(text, "", "id"), text)));
    }

    @Test
    void theLeadHelpsWhereTheTitleIsShort() {
        assertEquals("en", DETECTOR.detect("Da Nang", "The city plans to widen the coastal road before summer", "vi"));
    }

    private static void assertLanguages(Map<String, String> languages) {
        assertAll(languages.entrySet().stream()
                .map(entry -> () -> assertEquals(entry.getValue(), DETECTOR.detect(entry.getKey()), entry.getKey())));
    }
}
