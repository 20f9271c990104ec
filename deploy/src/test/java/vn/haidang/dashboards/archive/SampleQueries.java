package vn.haidang.dashboards.archive;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Queries as people type them, with every operator, nested, over the words of {@link SampleArticles}. */
record SampleQueries(Random random) {

    private static final List<String> VALUES = List.of(
            "lang:vi",
            "lang:(en OR LO)",
            "lang:und",
            "tier:1",
            "tier:(2 OR 3)",
            "country:vn",
            "country:LA",
            "tone:unfavourable",
            "topic:tourism",
            "topic:(tourism policy)",
            "source:\"báo tuổi trẻ\"",
            "source:\"Hòa bình\"",
            "source:tuoi-tre",
            "source:(vientiane OR \"tuổi trẻ\")",
            "lang:(NOT vi)");

    private static final List<Integer> DISTANCES = List.of(0, 0, 1, 1, 2, 3, 5, 12, 99);

    /** At most so many operators deep. */
    String query(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(11)) {
            case 0, 1, 2, 3 -> local();
            case 4 -> group(query(depth - 1) + " OR " + query(depth - 1));
            case 5 -> group(query(depth - 1) + " AND " + query(depth - 1));
            case 6 -> group(query(depth - 1) + " " + query(depth - 1));
            case 7 -> query(depth - 1) + " NOT " + query(depth - 1);
            case 8 -> "NOT " + group(query(depth - 1));
            case 9 -> "title:" + group(texts(depth - 1));
            default -> pick(VALUES);
        };
    }

    private String texts(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 0 -> local();
            case 1 -> group(texts(depth - 1) + " OR " + texts(depth - 1));
            case 2 -> texts(depth - 1) + " " + texts(depth - 1);
            default -> "NOT " + group(texts(depth - 1));
        };
    }

    private String local() {
        return switch (random.nextInt(5)) {
            case 0, 1 -> words();
            case 2, 3 -> near();
            default ->
                "SENTENCE(" + many(1 + random.nextInt(3), this::argument).collect(Collectors.joining(", ")) + ")";
        };
    }

    private String argument() {
        return switch (random.nextInt(4)) {
            case 0 -> near();
            case 1 -> words() + " OR " + near();
            default -> side();
        };
    }

    private String near() {
        var left = side();
        var right = random.nextInt(6) == 0 ? left : side();
        var operator = random.nextInt(8) == 0 ? " NEAR " : " NEAR/" + pick(DISTANCES) + " ";
        return left + operator + right;
    }

    private String side() {
        return random.nextInt(3) == 0
                ? many(2 + random.nextInt(2), this::words).collect(Collectors.joining(" OR ", "(", ")"))
                : words();
    }

    /** A word, a phrase, or a phrase that may overlap itself. */
    private String words() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> quoted(many(2 + random.nextInt(2), this::word));
            case 2 -> {
                var word = word();
                yield quoted(many(2, () -> word));
            }
            default -> word();
        };
    }

    private String word() {
        var word = pick(SampleArticles.WORDS);
        return word.contains(" ") ? quoted(Stream.of(word)) : word;
    }

    private static String quoted(Stream<String> words) {
        return '"' + words.collect(Collectors.joining(" ")).replace("\"", "") + '"';
    }

    private static String group(String query) {
        return "(" + query + ")";
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> Stream<T> many(int count, Supplier<T> source) {
        return Stream.generate(source).limit(count);
    }
}
