package vn.haidang.analyze.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.haidang.analyze.text.Token;
import vn.haidang.analyze.text.TokenizedText;

/** Queries such as officers write, over words that the titles of real items have side by side. */
final class BenchmarkQueries {

    private final List<String> titles;
    private final Random random = new Random(1_975);

    private BenchmarkQueries(List<String> titles) {
        this.titles = titles;
    }

    static Map<Integer, Query> of(List<String> titles, int count) {
        var source = new BenchmarkQueries(titles);
        Map<Integer, Query> queries = new LinkedHashMap<>();
        while (queries.size() < count) {
            queries.put(queries.size(), Query.parse(source.query()));
        }
        return queries;
    }

    private String query() {
        return switch (random.nextInt(6)) {
            case 0 -> phrase(2) + " OR " + phrase(3);
            case 1 ->
                "(" + phrase(2) + " OR " + phrase(2) + " OR " + phrase(2) + ") AND (" + phrase(1) + " OR " + phrase(2)
                        + ") NOT " + phrase(2);
            case 2 -> phrase(2) + " " + phrase(1);
            case 3 -> phrase(2) + " NEAR/5 " + phrase(2);
            case 4 -> "(" + phrase(1) + " OR " + phrase(2) + ") NEAR/10 " + phrase(2);
            default -> "SENTENCE(" + phrase(2) + ", " + phrase(2) + " OR " + phrase(2) + ")";
        };
    }

    private String phrase(int length) {
        List<String> words = new ArrayList<>();
        while (words.size() < length) {
            var tokens =
                    TokenizedText.of(titles.get(random.nextInt(titles.size()))).tokens();
            int from = random.nextInt(Math.max(1, tokens.size() - length));
            words = tokens.stream()
                    .skip(from)
                    .limit(length)
                    .map(Token::original)
                    .toList();
        }
        return '"' + String.join(" ", words) + '"';
    }
}
