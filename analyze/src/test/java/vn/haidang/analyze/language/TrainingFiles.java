package vn.haidang.analyze.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.haidang.analyze.text.Spelling;
import vn.haidang.ingest.stream.LineFile;

/**
 * What the language model is trained on.
 *
 * @param words folder of word lists by frequency, one file for each language ({@code english.txt})
 * @param declarations folder of the Universal Declaration of Human Rights ({@code tgl.html})
 * @param press folder of Vietnamese press ({@code feed-2025-26}, {@code press-2017})
 */
record TrainingFiles(Path words, Path declarations, Path press) {

    private static final int FEED_ITEMS = 60_000;
    private static final int ARTICLES = 5_000;
    private static final int LINES_OF_ARTICLE = 6;

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},] )\\p{Lu}\\p{Ll}+( \\p{Lu}\\p{Ll}+){1,2}");

    /** Titles, summaries and first paragraphs. */
    List<String> news() {
        var articles = json(press.resolve("press-2017/articles.jsonl.gz"), ARTICLES)
                .flatMap(article -> article.path("text").asString("").lines().limit(LINES_OF_ARTICLE));
        return Stream.concat(feed(), articles).filter(text -> !text.isBlank()).toList();
    }

    /** Persons, places and brands, Vietnamese and foreign, as they are named in every language. */
    List<String> names() {
        return feed().flatMap(text -> NAME.matcher(text).results())
                .map(found -> found.group())
                .toList();
    }

    /** The words of a language, most frequent first. */
    List<String> words(String language) {
        return lines(words.resolve(language + ".txt"))
                .map(word -> Spelling.nfc(word).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isBlank())
                .toList();
    }

    /** The declaration's paragraphs in a language (ISO 639-3). */
    List<String> declaration(String language) {
        return lines(declarations.resolve(language + ".html"))
                .map(line -> TAG.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Lines of our own. */
    static List<String> own(String name) {
        try (var stream = TrainingFiles.class.getResourceAsStream("training/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> feed() {
        return json(press.resolve("feed-2025-26/items.jsonl.gz"), FEED_ITEMS)
                .flatMap(item -> Stream.of(
                        item.path("title").asString(""), item.path("summary").asString("")));
    }

    private static Stream<JsonNode> json(Path file, int limit) {
        try (var lines = LineFile.open(file)) {
            return lines.lines().limit(limit).map(JsonMapper.shared()::readTree).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
