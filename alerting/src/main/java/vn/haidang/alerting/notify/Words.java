package vn.haidang.alerting.notify;

import org.jspecify.annotations.Nullable;

/** What the parts of a message may hold; a JSON reader leaves what is missing {@code null}. */
final class Words {

    /** Characters of a name, an address, a subject: what becomes a header. */
    static final int LINE = 500;

    private Words() {}

    /** @throws IllegalArgumentException when the text is missing, blank, too long, or could begin another header */
    static String line(String what, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("got no " + what + ", expected one");
        }
        if (text.length() > LINE) {
            throw new IllegalArgumentException(
                    "got a " + what + " of " + text.length() + " characters, expected at most " + LINE);
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("got a " + what + " with control characters, expected one line");
        }
        return text;
    }
}
