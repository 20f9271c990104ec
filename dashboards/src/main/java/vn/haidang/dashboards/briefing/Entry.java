package vn.haidang.dashboards.briefing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a dossier.
 *
 * @param id "e1" and so on, within its dossier
 * @param text the statement; as drafted, a sentence of an article where the part {@linkplain Part#isQuoted quotes}
 * @param note what the draft says beside it: who spoke, how far it spread; empty for nothing
 * @param answer the line agreed on; empty while there is none
 * @param finding of a claim; {@code null} in other parts
 * @param dropped whether it stays out of what is printed
 * @param revision of the dossier with which it became as it is
 * @param by who made it so; empty for the draft
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(
        String id,
        Part part,
        Hand hand,
        String text,
        String note,
        String answer,
        @Nullable Finding finding,
        List<Reference> references,
        boolean dropped,
        int revision,
        String by) {

    /** Characters of a text or answer; more is a speech. */
    public static final int LONGEST = 4_000;

    private static final Pattern UNTYPED =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]+|[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern UNTYPED_LINES = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\n]]");

    /** Whose words the text is. */
    public enum Hand {
        DRAFTED,
        EDITED,
        /** Added by a person; no article need hold it. */
        OWN
    }

    public Entry {
        references = List.copyOf(references);
        if (text.isBlank() || text.length() > LONGEST || answer.length() > LONGEST) {
            throw new IllegalArgumentException("got a statement of " + text.length() + " and an answer of "
                    + answer.length() + " characters, expected 1 and 0 to " + LONGEST);
        }
    }

    /** What the draft says. */
    static Entry drafted(Part part, String text, String note, List<Reference> references) {
        var finding = part.hasFindings() ? Finding.OPEN : null;
        return new Entry(
                "",
                part,
                Hand.DRAFTED,
                line(text),
                UNTYPED.matcher(note).replaceAll(" "),
                "",
                finding,
                references,
                false,
                1,
                "");
    }

    /** What a person adds. */
    static Entry own(Part part, String text, String by) {
        var finding = part.hasFindings() ? Finding.OPEN : null;
        return new Entry("", part, Hand.OWN, text, "", "", finding, List.of(), false, 1, by);
    }

    Entry answered(String lines) {
        String line = typed(lines);
        return new Entry(id, part, hand, text, note, shortened(line), finding, references, dropped, revision, by);
    }

    /** What a form sends, with one kind of line ends and without what has no shape. */
    public static String typed(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return UNTYPED_LINES.matcher(lines).replaceAll(" ").strip();
    }

    Entry found(Finding what) {
        return new Entry(id, part, hand, text, note, answer, what, references, dropped, revision, by);
    }

    Entry numbered(String newId, int newRevision) {
        return new Entry(newId, part, hand, text, note, answer, finding, references, dropped, newRevision, by);
    }

    /** Whether it can be checked only in provinces that somebody sees. */
    public boolean isVisible(Predicate<String> seen) {
        return references.stream().map(Reference::province).allMatch(seen);
    }

    /** Whether nobody has written what is to be answered. */
    public boolean lacksAnswer() {
        return part.hasAnswers() && !dropped && answer.isBlank();
    }

    /** As a form shows it and sends it back: one line, nothing without a shape. */
    private static String line(String text) {
        String clean = UNTYPED.matcher(text).replaceAll(" ").strip();
        return clean.isEmpty() ? "…" : shortened(clean);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
