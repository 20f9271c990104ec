package vn.haidang.alerting.notice;

import java.util.regex.Pattern;

/**
 * What others wrote, as one line of plain text.
 *
 * <p>Line breaks and control characters are blanks, marks that change the direction of what follows are left out, and so
 * are addresses of pages: mail programs make links of them, and a notice links to our own console only.
 */
final class Plain {

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:[a-z][a-z0-9+.-]*://|www\\.)\\S+");
    private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\u0085\\u2028\\u2029]+");

    private Plain() {}

    /** @param most characters; the rest is cut off */
    static String line(String text, int most) {
        String named = ADDRESS.matcher(text).replaceAll("[…]");
        String straight = DIRECTION.matcher(named).replaceAll("");
        String line = BLANKS.matcher(straight).replaceAll(" ").strip();
        return line.isEmpty() ? "…" : cut(line, most);
    }

    private static String cut(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end) + "…";
    }
}
