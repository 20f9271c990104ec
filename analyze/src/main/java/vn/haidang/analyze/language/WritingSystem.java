package vn.haidang.analyze.language;

import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Languages that their letters give away. */
final class WritingSystem {

    /** A text with Latin names and figures in it is still Chinese; a Vietnamese one quoting a few characters is not. */
    private static final double ENOUGH_OF_TEXT = 0.4;

    /** Even headlines full of kanji have this much kana; Chinese has none but in a brand name. */
    private static final double KANA_OF_JAPANESE = 0.08;

    private static final int ENOUGH_LETTERS = 2;

    /** One character of these says as much as three Latin letters, so that brand names do not outweigh them. */
    private static final Set<UnicodeScript> SYLLABIC = EnumSet.of(HAN, HIRAGANA, KATAKANA, HANGUL);

    private static final int LETTERS_OF_SYLLABLE = 3;

    /** For Cyrillic and Arabic the language most written in it; Ukrainian is told by its own letters. */
    private static final Map<UnicodeScript, String> LANGUAGES = Map.ofEntries(
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(HANGUL, "ko"),
            Map.entry(CYRILLIC, "ru"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"));

    private static final String UKRAINIAN_LETTERS = "іїєґІЇЄҐ";

    /** Simplified in Japan and nowhere else; a headline may have no kana at all. */
    private static final String JAPANESE_CHARACTERS = "気経発対応広売読駅円総検込働畑渋沢桜黒戦実験観権労図団囲圏徳聴歩児処剤銭鉄乗変県転関帰両単厳価仏";

    private WritingSystem() {}

    /** The language, unless the text is mostly Latin or of a system that many languages share. */
    static Optional<String> language(String text) {
        var lengths = lengths(text);
        double enough = Math.max(
                ENOUGH_LETTERS,
                ENOUGH_OF_TEXT
                        * lengths.values().stream().mapToInt(Integer::intValue).sum());
        int kana = lengths.getOrDefault(HIRAGANA, 0) + lengths.getOrDefault(KATAKANA, 0);
        int eastAsian = kana + lengths.getOrDefault(HAN, 0);
        if (eastAsian >= enough) {
            return Optional.of(japanese(text, kana, eastAsian) ? "ja" : "zh");
        }
        return lengths.entrySet().stream()
                .filter(script -> script.getValue() >= enough && LANGUAGES.containsKey(script.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(script -> script == CYRILLIC ? cyrillic(text) : LANGUAGES.get(script));
    }

    /** How much of the text is in each system, in Latin letters. */
    private static Map<UnicodeScript, Integer> lengths(String text) {
        var lengths = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(letter -> {
            var script = UnicodeScript.of(letter);
            lengths.merge(script, SYLLABIC.contains(script) ? LETTERS_OF_SYLLABLE : 1, Integer::sum);
        });
        return lengths;
    }

    private static boolean japanese(String text, int kana, int eastAsian) {
        return kana >= KANA_OF_JAPANESE * eastAsian || containsAny(text, JAPANESE_CHARACTERS);
    }

    private static String cyrillic(String text) {
        return containsAny(text, UKRAINIAN_LETTERS) ? "uk" : "ru";
    }

    private static boolean containsAny(String text, String characters) {
        return text.chars().anyMatch(letter -> characters.indexOf(letter) >= 0);
    }
}
