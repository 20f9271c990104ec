package vn.haidang.analyze.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.text.ArticleText;

/** The compiled set against an evaluator that scans strings for each query by itself. */
class QuerySetOracleTest {

    private static final List<String> WORDS =
            List.of("đầu", "tư", "cảng", "biển", "bien", "lũ", "lu", "hòa", "hoà", "An", "归", "FDI");
    private static final int QUERIES = 200;
    private static final int DOCUMENTS = 100;

    private final Random random = new Random(20_251_121);

    @Test
    void compiledQueriesAgreeWithTheNaiveEvaluator() {
        Map<Integer, Query> queries = new LinkedHashMap<>();
        IntStream.range(0, QUERIES).forEach(i -> queries.put(i, Query.parse(query(3))));
        var set = QuerySet.of(queries);
        int pairs = 0;
        int matches = 0;
        for (int d = 0; d < DOCUMENTS; d++) {
            String title = text();
            String lead = text();
            Set<Integer> got = set.match(ArticleText.of(title, lead, "")).stream()
                    .map(QueryMatch::key)
                    .collect(Collectors.toSet());
            for (var each : queries.entrySet()) {
                boolean expected = NaiveEvaluator.matches(each.getValue(), List.of(title, lead));
                assertEquals(expected, got.contains(each.getKey()), each.getValue() + " on " + title + " | " + lead);
                pairs++;
                matches += expected ? 1 : 0;
            }
        }
        assertEquals(QUERIES * DOCUMENTS, pairs);
        assertTrue(matches > pairs / 10 && matches < pairs * 9 / 10, "too one-sided: " + matches + " of " + pairs);
    }

    private String text() {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> word())
                .collect(Collectors.joining(random.nextBoolean() ? " " : ", "));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String query(int depth) {
        int shape = depth == 0 ? random.nextInt(2) : random.nextInt(6);
        return switch (shape) {
            case 0 -> word();
            case 1 -> "\"" + word() + " " + word() + "\"";
            case 2 -> "(" + query(depth - 1) + " OR " + query(depth - 1) + ")";
            case 3 -> "(" + query(depth - 1) + " AND " + query(depth - 1) + ")";
            case 4 -> query(depth - 1) + " " + query(depth - 1);
            default -> "NOT " + query(depth - 1);
        };
    }
}
