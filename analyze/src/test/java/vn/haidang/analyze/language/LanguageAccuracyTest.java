package vn.haidang.analyze.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.labelled.LabelledItems;
import vn.haidang.analyze.text.Spelling;

/** How often the language is right; nothing declares one, so every answer rests on the text alone. */
class LanguageAccuracyTest {

    private static final LanguageDetector DETECTOR = LanguageDetector.load();

    private static final List<String> WATCHED =
            List.of("vi", "en", "zh", "ja", "ko", "fr", "ru", "lo", "km", "th", "de", "es", "id", "pt");
    private static final List<String> OTHERS = List.of("it", "nl", "pl", "tl", "ar", "hi", "my");

    /** The model was trained on items before these. */
    private static final int FIRST_HEADLINE = 80_000;

    private static final int HEADLINES = 2_000;

    @Test
    void sentencesOfTheWatchedLanguages() {
        int ran = 0;
        for (var language : WATCHED) {
            ran += check(Samples.sentences(language), language, 0.97);
        }
        assertEquals(14 * 40, ran);
    }

    @Test
    void sentencesOfOtherLanguages() {
        int ran = 0;
        for (var language : OTHERS) {
            ran += check(Samples.sentences(language), language, 0.95);
        }
        assertEquals(4 * 20 + 3 * 10, ran);
    }

    @Test
    void commentsTypedWithoutDiacritics() {
        int ran = check(Samples.plainComments(), "comments in full words", 0.95)
                + check(Samples.teencodeComments(), "comments abbreviated", 0.95);
        assertEquals(120, ran);
    }

    /** Very short, mixed with English, shouted; a few leave nothing to go on. */
    @Test
    void commentsThatAreHardToTell() {
        assertEquals(40, check(Samples.hardComments(), "comments, hard", 0.9));
    }

    @Test
    void realHeadlinesHoweverTheyAreTyped() {
        var headlines = LabelledItems.feed(FIRST_HEADLINE + HEADLINES).stream()
                .skip(FIRST_HEADLINE)
                .map(LabelledItems.Item::title)
                .toList();
        assertEquals(HEADLINES, headlines.size());
        Map<String, UnaryOperator<String>> forms = new LinkedHashMap<>();
        forms.put("as they are", title -> title);
        forms.put("NFD", title -> Normalizer.normalize(title, Normalizer.Form.NFD));
        forms.put("capitals", title -> title.toUpperCase(Locale.ROOT));
        forms.put("stripped", Spelling::fold);
        forms.put("stripped capitals", title -> Spelling.fold(title).toUpperCase(Locale.ROOT));
        forms.forEach((form, change) -> assertFloor(
                0.99,
                "headlines, " + form,
                rate("vi", headlines.stream().map(change).toList())));
    }

    private static int check(Samples samples, String name, double floor) {
        assertFloor(floor, name + ", developed on", rate(samples.language(), samples.developing()));
        assertFloor(floor, name + ", held out", rate(samples.language(), samples.heldOut()));
        return samples.developing().size() + samples.heldOut().size();
    }

    private static Rate rate(String language, List<String> texts) {
        var wrong = new ArrayList<String>();
        for (var text : texts) {
            var found = DETECTOR.detect(text);
            if (!found.equals(language)) {
                wrong.add(found + ": " + text);
            }
        }
        return new Rate(texts.size(), wrong);
    }

    private static void assertFloor(double floor, String name, Rate rate) {
        System.out.printf(Locale.ROOT, "language %-36s %.3f of %4d%n", name, rate.accuracy(), rate.count());
        assertTrue(
                rate.accuracy() >= floor,
                name + ": got " + rate.accuracy() + ", expected " + floor + "; " + rate.wrong());
    }

    private record Rate(int count, List<String> wrong) {

        double accuracy() {
            return 1 - (double) wrong.size() / count;
        }
    }
}
