package vn.haidang.analyze.language;

import java.util.Arrays;
import java.util.regex.Pattern;
import vn.haidang.analyze.text.Spelling;

/** Tells Vietnamese by the letters that only it uses. */
final class VietnameseLetters {

    /**
     * Share of words; Vietnamese headlines have about half, an English sentence with a Vietnamese person or two stays
     * below.
     */
    private static final double ENOUGH_WORDS = 0.2;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private VietnameseLetters() {}

    /** Whether a text in NFC has them in enough of its words. */
    static boolean mark(String text) {
        var words = Arrays.stream(BETWEEN_WORDS.split(text))
                .filter(word -> !word.isEmpty())
                .toList();
        long marked = words.stream().filter(Spelling::hasVietnameseLetter).count();
        return marked > 0 && marked >= ENOUGH_WORDS * words.size();
    }
}
