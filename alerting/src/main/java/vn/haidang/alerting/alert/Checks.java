package vn.haidang.alerting.alert;

import org.jspecify.annotations.Nullable;

/** Limits of what people and other systems may send; a JSON reader leaves what is missing {@code null}. */
final class Checks {

    /** Characters of a name, a department, an address. */
    static final int LINE = 500;
    /** Characters of a reason or a paragraph. */
    static final int PARAGRAPH = 4_000;
    /** Characters of a whole statement; some ten pages. */
    static final int TEXT = 30_000;

    private Checks() {}

    /** @throws IllegalArgumentException when the text is missing, blank or longer than {@code most} characters */
    static void filled(String what, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("got no " + what + ", expected one");
        }
        atMost(what, text, most);
    }

    /** @throws IllegalArgumentException when the text is missing or longer than {@code most} characters */
    static void atMost(String what, @Nullable String text, int most) {
        if (text == null) {
            throw new IllegalArgumentException("got no " + what + ", expected one, if only an empty one");
        }
        if (text.length() > most) {
            throw new IllegalArgumentException(
                    "got a " + what + " of " + text.length() + " characters, expected at most " + most);
        }
    }
}
