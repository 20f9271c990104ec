package vn.haidang.analyze.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where sentences end: at a line break, at a mark such as 。 or ។, at a full stop that neither abbreviates nor stands
 * in a number, and in scripts that write no full stop at a blank once the sentence is long.
 */
final class SentenceEnds {

    /** Titles and units that the press abbreviates before a name; single capital letters count as well. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "tp", "tx", "tt", "ts", "tskh", "ths", "gs", "pgs", "bs", "ks", "cn", "nxb", "cty", "mr", "mrs", "ms", "dr",
            "st", "no", "vs", "prof", "gen", "gov", "sen", "col", "capt", "lt", "sgt", "mme", "mlle", "г", "ул", "им",
            "тыс", "млн", "млрд");

    /** Thai ends no sentence with a mark, Lao and Khmer not always. */
    private static final Set<UnicodeScript> BLANK_ENDS =
            EnumSet.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    /** In characters that carry marks; blanks part clauses as well, and a sentence of the press has several. */
    private static final int LONG = 60;

    private final String text;

    SentenceEnds(String text) {
        this.text = text;
    }

    /**
     * Whether the character at an offset, which belongs to no word, ends a sentence.
     *
     * @param length words of the sentence so far
     */
    boolean endsAt(int at, int length) {
        return switch (text.charAt(at)) {
            case '\n', '\u2028', '\u2029', '。', '！', '？', '｡', '．', '។', '៕', '။', '।' -> true;
            case '!', '?', '…' -> beforeNewStart(at);
            case '.' -> beforeNewStart(at) && !isAbbreviation(at);
            case ' ', '\u00A0' -> length >= LONG && endsByBlank(at);
            default -> false;
        };
    }

    /** Whether white space follows and then no lower-case letter. */
    private boolean beforeNewStart(int at) {
        int next = at + 1;
        while (next < text.length() && isClosing(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return next == text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private static boolean isClosing(char c) {
        return "\"'”’)].!?…»".indexOf(c) >= 0;
    }

    private boolean isAbbreviation(int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && stop - start <= LONG) {
            start--;
        }
        String word = text.substring(start, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(Spelling.fold(word));
    }

    /** Whether a script without full stops stands on both sides. */
    private boolean endsByBlank(int at) {
        return at > 0
                && isBlankEnding(text.charAt(at - 1))
                && at + 1 < text.length()
                && isBlankEnding(text.charAt(at + 1));
    }

    private static boolean isBlankEnding(char c) {
        return c >= Tokenizer.FIRST_SPACELESS && BLANK_ENDS.contains(UnicodeScript.of(c));
    }
}
