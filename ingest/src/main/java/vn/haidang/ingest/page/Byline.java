package vn.haidang.ingest.page;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that say who wrote an article, when and where, and nothing else. */
final class Byline {

    /** Characters; longer lines say more. */
    private static final int LONGEST = 90;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern NAMED = Pattern.compile(
            "(?:(?:written |posted |published |reported )?by|von|par|por|door|di|af|av|tekst|text|autore?|author|tác giả|theo|bài)"
                    + ":? \\p{Lu}\\S*(?: \\S+){0,6}",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}:\\d{2}|\\d{1,2}\\.? \\p{L}{3,10}\\.?,? \\d{4}|"
                    + "\\p{L}{3,10}\\.? \\d{1,2},? \\d{4}|\\d{4}年\\d{1,2}月\\d{1,2}日",
            FLAGS);

    private static final int WORDS_BESIDE_DATE = 18;

    private Byline() {}

    /**
     * Whether a line is one.
     *
     * @param author as found elsewhere on the page
     */
    static boolean test(String text, @Nullable String author) {
        if (text.length() > LONGEST) {
            return false;
        }
        return isDate(text) || isAuthor(text, author) || isNamed(text);
    }

    private static boolean isDate(String text) {
        var date = DATE.matcher(text);
        return date.find() && letters(date.replaceAll("")).length() <= WORDS_BESIDE_DATE;
    }

    private static boolean isAuthor(String text, @Nullable String author) {
        if (author == null || author.length() < 3) {
            return false;
        }
        String rest = letters(text).replace(letters(author), "");
        return rest.length() <= 4 && rest.length() < letters(text).length();
    }

    private static boolean isNamed(String text) {
        return text.charAt(text.length() - 1) != '.' && NAMED.matcher(text).matches();
    }

    private static String letters(String text) {
        return text.replaceAll("\\P{L}", "").toLowerCase(java.util.Locale.ROOT);
    }
}
