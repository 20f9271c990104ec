package vn.haidang.dashboards.console.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which passwords are acceptable: long, and none of the first that a guesser tries; no rule on their kinds of letters. */
public final class Passwords {

    /** OWASP ASVS 5.0 6.2.1 asks for 8 characters and advises more; no rule on their kinds (6.2.5). */
    public static final int MIN_CHARACTERS = 12;

    /** What bcrypt takes in; a Vietnamese letter is up to 3 bytes. */
    public static final int MAX_BYTES = 72;

    /** Different ones; fewer are a letter or two again and again. */
    private static final int FEWEST_LETTERS = 5;

    private static final Set<String> COMMON = common();

    private Passwords() {}

    /** @throws IllegalArgumentException when it is not acceptable; the message says why and never repeats it */
    static void check(String name, String password) {
        int characters = password.codePointCount(0, password.length());
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (characters < MIN_CHARACTERS || bytes > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "password has %d characters (%d bytes), expected at least %d and at most %d bytes"
                            .formatted(characters, bytes, MIN_CHARACTERS, MAX_BYTES));
        }
        if (isCommon(name, password)) {
            throw new IllegalArgumentException("password is one of the first that is guessed, expected another");
        }
    }

    /** Whether it is the account's name, a common password or word repeated or counted up, or one letter again and again. */
    private static boolean isCommon(String name, String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        String bare = lettersOf(password);
        return plain.chars().distinct().count() < FEWEST_LETTERS
                || COMMON.contains(plain)
                || COMMON.contains(bare)
                || (!bare.isEmpty() && bare.equals(lettersOf(name)));
    }

    private static String lettersOf(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static Set<String> common() {
        var file = Objects.requireNonNull(Passwords.class.getResourceAsStream("common-passwords.txt"), "its list");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("common-passwords.txt cannot be read", e);
        }
    }
}
