package vn.haidang.analyze.opinion;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the words of an article that a model quotes. */
final class Quotation {

    /** Characters; less could stand anywhere and proves nothing. */
    private static final int SHORTEST = 8;

    /** Characters; more is no sentence. */
    private static final int LONGEST = 1_000;

    private static final Pattern EDGES = Pattern.compile("^[\\s\"'.…]+|[\\s\"'.…]+$");

    private Quotation() {}

    /** The article's own words within one paragraph; only the shapes of quotation marks and dashes may differ. */
    static Optional<String> find(String quoted, String article) {
        if (quoted.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = EDGES.matcher(plainMarks(quoted)).replaceAll("");
        return wanted.length() < SHORTEST
                ? Optional.empty()
                : Arrays.stream(article.split(PlainText.PARAGRAPH, -1))
                        .flatMap(paragraph -> words(wanted, paragraph).stream())
                        .findFirst();
    }

    private static Optional<String> words(String wanted, String paragraph) {
        int start = plainMarks(paragraph).indexOf(wanted);
        return start < 0 ? Optional.empty() : Optional.of(paragraph.substring(start, start + wanted.length()));
    }

    /** One character for one, so that positions stay. */
    private static String plainMarks(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, plainMark(plain.charAt(i)));
        }
        return plain.toString();
    }

    private static char plainMark(char mark) {
        return switch (mark) {
            case '“', '”', '„', '«', '»' -> '"';
            case '‘', '’' -> '\'';
            case '–', '—', '‑' -> '-';
            default -> mark;
        };
    }
}
