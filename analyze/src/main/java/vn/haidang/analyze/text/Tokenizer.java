package vn.haidang.analyze.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into sentences of runs of letters and digits; scripts without spaces, and Korean, into single characters.
 */
final class Tokenizer {

    /** Korean is among them because its particles grow on to the names. */
    private static final Set<UnicodeScript> ONE_BY_ONE = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** Lengthens the vowel before it in Japanese; its script property is "common". */
    private static final int LONG_VOWEL = 'ー';

    static final int FIRST_SPACELESS = 0x0E00;

    /** In characters; beyond the longest word of any language, within what indexes take for one term. */
    private static final int MAX_WORD = 80;

    private final String text;
    private final SentenceEnds ends;
    private final List<Token> tokens = new ArrayList<>();
    private int sentence;
    private int length;

    private Tokenizer(String text) {
        this.text = text;
        this.ends = new SentenceEnds(text);
    }

    static List<Token> tokens(String text) {
        var tokenizer = new Tokenizer(text);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at = Character.isLetterOrDigit(c) ? word(at, c) : skip(at, c);
        }
    }

    private int word(int start, int first) {
        int end = start + Character.charCount(first);
        boolean single = standsAlone(first);
        while (end < text.length() && end - start < MAX_WORD && continues(text.codePointAt(end), single)) {
            end += Character.charCount(text.codePointAt(end));
        }
        if (length == TokenizedText.MAX_SENTENCE) {
            endSentence();
        }
        tokens.add(Token.of(text, start, end, sentence));
        length++;
        return end;
    }

    private static boolean continues(int c, boolean single) {
        if (single) {
            return isMark(c);
        }
        return isMark(c) || (Character.isLetterOrDigit(c) && !standsAlone(c));
    }

    private int skip(int at, int c) {
        if (length > 0 && ends.endsAt(at, length)) {
            endSentence();
        }
        return at + Character.charCount(c);
    }

    private void endSentence() {
        sentence++;
        length = 0;
    }

    private static boolean standsAlone(int c) {
        return c == LONG_VOWEL || (c >= FIRST_SPACELESS && ONE_BY_ONE.contains(UnicodeScript.of(c)));
    }

    private static boolean isMark(int c) {
        if (c < 0x0300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
