package vn.haidang.analyze.language;

import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Languages that their letters give away. */
final class WritingSystem {

    /** A text with Latin names and figures in it is still Chinese; a Vietnamese one quoting a few characters is not. */
    private static final double ENOUGH_OF_TEXT = 0.4;

    /** Even headlines full of kanji have this much kana; Chinese has none but in a brand name. */
    private static final double KANA_OF_JAPANESE = 0.08;

    private static final int ENOUGH_LETTERS = 2;

    /** For Cyrillic and Arabic the language most written in it; Ukrainian is told by its own letters. */
    private static final Map<UnicodeScript, String> LANGUAGES = Map.ofEntries(
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"));

    private static final String UKRAINIAN_LETTERS = "іїєґІЇЄҐ";

    private WritingSystem() {}

    /** The language, unless the text is mostly Latin or of a system that many languages share. */
    static Optional<String> language(String text) {
        var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        double enough = Math.max(
                ENOUGH_LETTERS,
                ENOUGH_OF_TEXT
                        * letters.values().stream().mapToInt(Integer::intValue).sum());
        int kana = letters.getOrDefault(HIRAGANA, 0) + letters.getOrDefault(KATAKANA, 0);
        int eastAsian = kana + letters.getOrDefault(HAN, 0);
        if (eastAsian >= enough) {
            return Optional.of(kana >= KANA_OF_JAPANESE * eastAsian ? "ja" : "zh");
        }
        return LANGUAGES.keySet().stream()
                .filter(script -> letters.getOrDefault(script, 0) >= enough)
                .findFirst()
                .map(script -> script == UnicodeScript.CYRILLIC ? cyrillic(text) : LANGUAGES.get(script));
    }

    private static String cyrillic(String text) {
        return text.chars().anyMatch(letter -> UKRAINIAN_LETTERS.indexOf(letter) >= 0) ? "uk" : "ru";
    }
}
