package vn.haidang.ingest.page;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Text with markup and character references to plain text; also when a publisher escaped it twice. */
public final class PlainText {

    /** Characters looked at; what follows in a field that should hold a title or a summary is an attack or a mistake. */
    private static final int LONGEST = 1_000_000;

    private static final int ROUNDS = 3;

    private static final Pattern TAG = Pattern.compile(
            "</?(a|abbr|b|big|blockquote|body|br|center|div|em|figure|font|"
                    + "h[1-6]|head|hr|html|i|iframe|img|input|ins|li|link|meta|object|ol|p|picture|script|section|small|span|strong|"
                    + "style|sub|sup|svg|table|tbody|td|th|tr|u|ul|video)\\b[^<>]*>|<!--",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\\w{1,30});");
    private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[|\\]\\]>");

    private PlainText() {}

    /** One line of plain text, never {@code null}; white space and control characters become single blanks. */
    public static String line(String markup) {
        return spaced(untag(cut(markup)));
    }

    /** The same text with white space and control characters as single blanks, none at the ends. */
    static String spaced(CharSequence text) {
        var line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!isSpace(letter)) {
                line.append(letter);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /** Plain text that keeps its paragraphs, separated by a blank line. */
    public static String paragraphs(String markup) {
        String cut = cut(markup);
        return TAG.matcher(cut).find()
                ? Paragraphs.of(Jsoup.parseBodyFragment(cut).body())
                : line(cut);
    }

    private static boolean isSpace(char letter) {
        return letter <= ' ' || Character.isSpaceChar(letter) || Character.isISOControl(letter);
    }

    private static String untag(String markup) {
        if (markup.indexOf('<') < 0 && markup.indexOf('&') < 0) {
            return markup;
        }
        String text = markup;
        for (int round = 0; round < ROUNDS; round++) {
            String before = text;
            text = untagOnce(CDATA.matcher(text).replaceAll(""));
            if (text.equals(before)) {
                break;
            }
        }
        return text;
    }

    private static String untagOnce(String text) {
        if (TAG.matcher(text).find()) {
            return Jsoup.parseBodyFragment(text).text();
        }
        return REFERENCE.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    }

    private static String cut(String markup) {
        return markup.length() <= LONGEST ? markup : markup.substring(0, LONGEST);
    }
}
