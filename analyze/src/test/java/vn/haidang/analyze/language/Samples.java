package vn.haidang.analyze.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Texts written for these tests. Every second one is held out: it was never looked at while rules and weights were
 * chosen.
 */
record Samples(String language, List<String> developing, List<String> heldOut) {

    /** Headlines and sentences in one language (ISO 639-1). */
    static Samples sentences(String language) {
        return split(language, lines("sentences/" + language + ".txt"));
    }

    /** Comments in Vietnamese typed without diacritics, in full words. */
    static Samples plainComments() {
        return split("vi", lines("comments-plain.txt"));
    }

    /** The same with the abbreviations of text messages. */
    static Samples teencodeComments() {
        return split("vi", lines("comments-teencode.txt"));
    }

    /** Comments that leave little to go on: two words, shouting, half English. */
    static Samples hardComments() {
        return split("vi", lines("comments-hard.txt"));
    }

    private static Samples split(String language, List<String> all) {
        return new Samples(language, everySecond(all, 0), everySecond(all, 1));
    }

    private static List<String> everySecond(List<String> all, int from) {
        return IntStream.range(0, all.size())
                .filter(i -> i % 2 == from)
                .mapToObj(all::get)
                .toList();
    }

    private static List<String> lines(String resource) {
        try (var stream = Objects.requireNonNull(Samples.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
