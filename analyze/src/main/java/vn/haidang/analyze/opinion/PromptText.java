package vn.haidang.analyze.opinion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes prompts from the texts that lie beside this class. */
final class PromptText {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int MARK_BYTES = 12;

    private static final String RULES = read("rules.txt");
    private static final String ARTICLE = read("article.txt");

    private PromptText() {}

    static String read(String name) {
        try (var resource = PromptText.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }

    /** A task over an article; the marks around the article are new each time, so no article can hold them. */
    static Prompt of(String task, Excerpt excerpt) {
        byte[] random = new byte[MARK_BYTES];
        RANDOM.nextBytes(random);
        String mark = HexFormat.of().formatHex(random);
        // The article goes in last: nothing is replaced inside it.
        return new Prompt(
                (task + "\n" + RULES).replace("{mark}", mark),
                ARTICLE.replace("{mark}", mark).replace("{article}", excerpt.text()));
    }
}
