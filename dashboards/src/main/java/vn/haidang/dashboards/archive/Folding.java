package vn.haidang.dashboards.archive;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The two spellings under which words are indexed and looked up.
 *
 * <p>Exact: Unicode NFC with one placement of tone marks ("hoà" is "hòa", "thuỷ" is "thủy"). Folded: lower case, no
 * diacritics, đ as d. The stage that analyses texts has the full spelling rules; these are the few the archive needs.
 */
final class Folding {

    /** Tone marks as NFD writes them: grave, acute, tilde, hook above, dot below. */
    private static final String TONE = "([\u0300\u0301\u0303\u0309\u0323])";

    /** An open syllable in -oa, -oe, -uy with its tone on the last vowel; in "quý" the u belongs to the q. */
    private static final Pattern LATE_TONE =
            Pattern.compile("(?i)(o(?=[ae])|(?<!q)u(?=y))([aey])" + TONE + "(?![\\p{L}\\p{M}])");

    /** Only the marks of European scripts: those of Thai, Lao or Khmer are vowels. */
    private static final Pattern MARKS = Pattern.compile("[\u0300-\u036f]+");

    private Folding() {}

    static String exact(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return nfc(LATE_TONE.matcher(decomposed).replaceAll("$1$3$2"));
    }

    static String folded(String text) {
        var decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return nfc(MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd'));
    }

    /** Whether a word was typed with diacritics and therefore means exactly itself. */
    static boolean hasDiacritics(String word) {
        return !folded(word).equals(nfc(word.toLowerCase(Locale.ROOT)));
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
