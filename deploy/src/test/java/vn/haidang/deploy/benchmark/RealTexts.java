package vn.haidang.deploy.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import vn.haidang.ingest.stream.Json;

/**
 * Texts of the press, cut up to be put together anew.
 *
 * @param titles of feed items
 * @param leads of feed items
 * @param bodies paragraphs of articles
 */
record RealTexts(List<String> titles, List<String> leads, List<List<String>> bodies) {

    private static final int SHORTEST_BODY = 3;

    /** @param data folder with {@code feed-2025-26} and {@code press-2017} */
    static RealTexts read(Path data) throws IOException {
        var items = lines(data.resolve("feed-2025-26/items.jsonl.gz"));
        var articles = lines(data.resolve("press-2017/articles.jsonl.gz"));
        return new RealTexts(
                texts(items, "title"),
                texts(items, "summary"),
                texts(articles, "text").stream()
                        .map(text -> Arrays.asList(text.split("\n")))
                        .filter(lines -> lines.size() >= SHORTEST_BODY)
                        .toList());
    }

    /** Some paragraphs that stand side by side in an article, of some characters altogether. */
    String passage(Random random, int characters) {
        var body = bodies.get(random.nextInt(bodies.size()));
        var passage = new StringBuilder();
        for (int i = random.nextInt(body.size()); i < body.size() && passage.length() < characters; i++) {
            passage.append(body.get(i)).append("\n\n");
        }
        return passage.substring(0, Math.min(passage.length(), characters));
    }

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> texts(List<String> lines, String key) {
        return lines.stream()
                .map(line -> Json.mapper().readTree(line).path(key).asString(""))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<String> lines(Path file) throws IOException {
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.toList());
        }
    }
}
