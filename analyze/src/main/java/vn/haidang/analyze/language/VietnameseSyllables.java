package vn.haidang.analyze.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Vietnamese typed without diacritics, known by its most frequent syllables. */
final class VietnameseSyllables {

    /**
     * Share of words. Of 1,435 Vietnamese headlines 99.7 % lie above it, of 7,265 sentences in European languages
     * 0.01 %.
     */
    private static final double ENOUGH_WORDS = 0.4;

    private static final String LIST = "stripped-vietnamese.txt";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private final Set<String> frequent;

    private VietnameseSyllables(Set<String> frequent) {
        this.frequent = frequent;
    }

    static VietnameseSyllables load() {
        try (var stream = Objects.requireNonNull(VietnameseSyllables.class.getResourceAsStream(LIST), LIST)) {
            return new VietnameseSyllables(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether they make up enough of the words; a word with diacritics counts as if typed without. */
    boolean dominate(String text) {
        List<String> words = Arrays.stream(BETWEEN_WORDS.split(fold(text)))
                .filter(word -> !word.isEmpty())
                .toList();
        return !words.isEmpty() && words.stream().filter(frequent::contains).count() >= ENOUGH_WORDS * words.size();
    }

    private static String fold(String text) {
        var decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARK.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }
}
