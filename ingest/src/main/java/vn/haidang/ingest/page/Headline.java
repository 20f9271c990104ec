package vn.haidang.ingest.page;

import org.jspecify.annotations.Nullable;

/**
 * What a page says above its text, told by its head.
 *
 * @param title headline
 * @param lead summary, may be empty
 * @param author byline
 */
record Headline(String title, String lead, @Nullable String author) {

    /** Letters that must agree; editors shorten leads for the head of the page. */
    private static final int SAME_START = 40;

    /** Whether a line repeats title or byline. */
    boolean isSaidBy(String line) {
        return line.equals(title) || Byline.test(line, author);
    }

    /** Whether a block is the lead. */
    boolean isLead(String line) {
        String letters = letters(start(line));
        String own = letters(start(lead));
        return letters.length() >= SAME_START
                && own.length() >= SAME_START
                && letters.substring(0, SAME_START).equals(own.substring(0, SAME_START));
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), 4 * SAME_START));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\d]", "");
    }
}
