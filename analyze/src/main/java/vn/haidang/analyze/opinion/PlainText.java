package vn.haidang.analyze.opinion;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.haidang.analyze.text.Spelling;

/**
 * Text without anything that a person does not see or that a model's server could take for its own marks.
 *
 * <p>Servers write chat templates with marks such as {@code <|im_start|>} or {@code [INST]} and some read them back from
 * the middle of a text. Invisible characters can carry instructions past the officer who reads the article.
 */
final class PlainText {

    static final String PARAGRAPH = "\n\n";

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\R[\\s\\p{Z}]*\\R");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]");
    private static final Pattern TEMPLATE_MARK = Pattern.compile("\\[(/?[A-Z_]+)]");

    private PlainText() {}

    /** NFC, paragraphs separated by one blank line, single blanks elsewhere; {@code <} and {@code >} become ‹ and ›. */
    static String of(String text) {
        return Arrays.stream(BETWEEN_PARAGRAPHS.split(Spelling.nfc(text)))
                .map(PlainText::paragraph)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining(PARAGRAPH));
    }

    private static String paragraph(String text) {
        String seen = UNSEEN.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("");
        String harmless = seen.replace('<', '‹').replace('>', '›');
        return TEMPLATE_MARK.matcher(harmless).replaceAll("($1)").strip();
    }
}
