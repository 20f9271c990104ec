package vn.haidang.dashboards.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as a page can show it: what has no shape, and what would turn other text around, is taken out. */
final class Printable {

    /** Control and format characters (marks of direction among them), halves of characters, what Unicode leaves out. */
    private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\uFFFE\\uFFFF]");

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Zl}\\p{Zp}]+");

    private Printable() {}

    /** One line, in composed form, as fonts have it. */
    static String line(String text) {
        String spaced = BREAKS.matcher(text).replaceAll(" ");
        return Normalizer.normalize(UNPRINTED.matcher(spaced).replaceAll(""), Normalizer.Form.NFC);
    }
}
