package vn.haidang.analyze.language;

import java.lang.Character.UnicodeScript;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.text.Spelling;

/** Tells the language of an article; the same text always gets the same answer. Safe for use by many threads. */
public final class LanguageDetector {

    /** Answer when there is nothing to go on (ISO 639-2 "undetermined"). */
    public static final String UNDETERMINED = "und";

    /** Below this a statistical guess is worth less than what the source declares. */
    private static final int ENOUGH_LETTERS = 20;

    /** Odds of three to two; keeps a list of names from becoming a language. */
    private static final double CLEAR_LEAD = 0.4;

    /** Of 770 Vietnamese comments without diacritics cut down to 6 to 10 letters 652 are still known. */
    private static final int ENOUGH_LETTERS_FOR_VIETNAMESE = 6;

    /** Claims 10 of 32,494 such cuttings of foreign sentences, names of Vietnamese places mostly. */
    private static final double CLEAR_LEAD_FOR_VIETNAMESE = 4;

    /** Longer texts take longer and are not told better. */
    private static final int ENOUGH_CHARS = 300;

    private static final String VIETNAMESE = "vi";

    /** Too close for a detector: a source that declares Malay writes it. */
    private static final String INDONESIAN = "id";

    private static final String MALAY = "ms";

    private static final Duration LOAD_TIMEOUT = Duration.ofSeconds(60);

    private final LatinModel latin;
    private final FurtherLanguages further;

    private LanguageDetector(LatinModel latin, FurtherLanguages further) {
        this.latin = latin;
        this.further = further;
    }

    /**
     * A detector with its models in memory.
     *
     * @throws IllegalStateException when loading takes more than a minute
     */
    public static LanguageDetector load() {
        return new LanguageDetector(LatinModel.load(), FurtherLanguages.load(LOAD_TIMEOUT));
    }

    /** The language of a text of unknown origin: ISO 639-1, or {@link #UNDETERMINED}. */
    public String detect(String text) {
        return detect(text, "", null);
    }

    /**
     * The language of an article: ISO 639-1, or {@link #UNDETERMINED}.
     *
     * @param declared ISO 639-1 code that the page or its source claims; decides only what the words leave open
     */
    public String detect(String title, String lead, @Nullable String declared) {
        var text = Spelling.nfc(start(start(title) + "\n" + lead));
        return WritingSystem.language(text)
                .or(() -> VietnameseLetters.mark(text) ? Optional.of(VIETNAMESE) : Optional.empty())
                .or(() -> guess(text, declared))
                .orElse(Objects.requireNonNullElse(declared, UNDETERMINED));
    }

    private Optional<String> guess(String text, @Nullable String declared) {
        long letters = letters(text);
        if (letters < ENOUGH_LETTERS_FOR_VIETNAMESE) {
            return Optional.empty();
        }
        var guess = latin.guess(text);
        if (letters < ENOUGH_LETTERS) {
            return guess.language().equals(VIETNAMESE) && guess.lead() >= CLEAR_LEAD_FOR_VIETNAMESE
                    ? Optional.of(VIETNAMESE)
                    : Optional.empty();
        }
        if (guess.lead() < CLEAR_LEAD) {
            return Optional.empty();
        }
        return guess.language().equals(UNDETERMINED)
                ? further.detect(text)
                : Optional.of(malay(guess.language(), declared));
    }

    private static String malay(String language, @Nullable String declared) {
        return INDONESIAN.equals(language) && MALAY.equals(declared) ? MALAY : language;
    }

    private static long letters(String text) {
        return text.codePoints()
                .filter(character -> UnicodeScript.of(character) == UnicodeScript.LATIN)
                .limit(ENOUGH_LETTERS)
                .count();
    }

    private static String start(String text) {
        return text.length() <= ENOUGH_CHARS ? text : text.substring(0, ENOUGH_CHARS);
    }
}
