package vn.haidang.alerting.alert;

/** Limits of what people and other systems may send. */
final class Checks {

    /** Characters of a name, a department, an address. */
    static final int LINE = 500;
    /** Characters of a reason or a paragraph. */
    static final int PARAGRAPH = 4_000;
    /** Characters of a whole statement; some ten pages. */
    static final int TEXT = 30_000;

    private Checks() {}

    /** @throws IllegalArgumentException when the text is blank or longer than {@code most} characters */
    static void filled(String what, String text, int most) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("got no " + what + ", expected one");
        }
        atMost(what, text, most);
    }

    /** @throws IllegalArgumentException when the text is longer than {@code most} characters */
    static void atMost(String what, String text, int most) {
        if (text.length() > most) {
            throw new IllegalArgumentException(
                    "got a " + what + " of " + text.length() + " characters, expected at most " + most);
        }
    }
}
