package vn.haidang.analyze.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Forms of Vietnamese spelling that make two writings of a word equal; all but NFC are for comparing, not for display. */
public final class Spelling {

    private static final Pattern VIETNAMESE_LETTER = Pattern.compile("[ơưđăƠƯĐĂ\\u1EA0-\\u1EF9]");

    private Spelling() {}

    /** The text in Unicode NFC: every accented letter is one character. */
    public static String nfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** NFC, lower case, tone marks where the older spelling puts them (hoà becomes hòa); diacritics stay. */
    public static String matchForm(String text) {
        return ToneMarks.place(nfc(text).toLowerCase(Locale.ROOT));
    }

    /** Lower case without Latin diacritics, đ as d; signs that other scripts need stay. */
    public static String fold(String text) {
        String lower = nfc(text).toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : strip(lower);
    }

    /** Whether folding loses nothing but case. */
    public static boolean isPlain(String text) {
        return fold(text).equals(nfc(text).toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a text in NFC has a letter that only Vietnamese uses: ơ, ư, đ, ă, or a vowel with a hook, a dot, or a tone
     * mark upon a hat. French and Portuguese share the other accented ones.
     */
    public static boolean hasVietnameseLetter(String text) {
        return VIETNAMESE_LETTER.matcher(text).find();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String strip(String lower) {
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        var bare = new StringBuilder(apart.length());
        // đ has no decomposition, so it needs a line of its own.
        apart.chars().filter(c -> !isLatinMark(c)).map(c -> c == 'đ' ? 'd' : c).forEach(c -> bare.append((char) c));
        return nfc(bare.toString());
    }

    private static boolean isLatinMark(int c) {
        return c >= 0x0300 && c <= 0x036F;
    }
}
