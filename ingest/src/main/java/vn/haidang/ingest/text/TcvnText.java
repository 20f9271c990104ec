package vn.haidang.ingest.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TCVN 5712, and TCVN3 of the ABC fonts.
 *
 * <p>The standard keeps its toned capitals among the control codes; TCVN3 has none, its capitals are small letters in a
 * font of capitals. There a toned letter in a word whose plain letters are capitals is made one; a toned letter that alone
 * was a capital ({@code ¸nh} for Ánh) stays small, as nothing tells.
 */
final class TcvnText {

    private static final LetterTable TABLE = LetterTable.load("tcvn5712.txt");

    private static final Pattern TONED_CAPITAL = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F]");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern PLAIN_SMALL = Pattern.compile("[a-z]");
    private static final Pattern PLAIN_CAPITALS = Pattern.compile("[A-ZĂÂÊÔƠƯĐ]");

    private TcvnText() {}

    /** The letters of a text that has one character for each byte. */
    static String decode(String bytes) {
        String text = TABLE.apply(bytes);
        return TONED_CAPITAL.matcher(bytes).find()
                ? text
                : WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(capitals(word.group())));
    }

    /** {@code TỉNH} written {@code TØNH} is {@code TỈNH}; {@code Tỉ} stays. */
    private static String capitals(String word) {
        long capitals = PLAIN_CAPITALS.matcher(word).results().count();
        boolean isInitial = capitals == 1 && Character.isUpperCase(word.charAt(0));
        return capitals == 0 || isInitial || PLAIN_SMALL.matcher(word).find() ? word : word.toUpperCase(Locale.ROOT);
    }
}
