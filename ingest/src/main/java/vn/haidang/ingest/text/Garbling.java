package vn.haidang.ingest.text;

import java.util.regex.Pattern;

/** Signs that a text was decoded wrongly, here or before it was published. */
public final class Garbling {

    /** Share of the characters; a stray one in a long text harms nobody. */
    private static final double REPLACED = 0.001;

    private static final double MISREAD = 0.005;

    /** What two- and three-byte UTF-8 looks like when it was taken for a Windows encoding. */
    private static final Pattern MOJIBAKE = Pattern.compile("[ÃÂÄÆ][\\x80-\\xBF‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—™š›œ]|á[º»]|â€");

    private Garbling() {}

    /** Characters that stand for bytes which meant nothing. */
    public static int replacements(String text) {
        return (int) text.chars().filter(letter -> letter == '\uFFFD').count();
    }

    /** Whether a text is too damaged to be stored as what somebody wrote. */
    public static boolean isGarbled(String text) {
        return replacements(text) > REPLACED * text.length()
                || MOJIBAKE.matcher(text).results().count() > MISREAD * text.length();
    }
}
