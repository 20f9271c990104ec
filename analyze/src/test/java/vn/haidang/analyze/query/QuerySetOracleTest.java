package vn.haidang.analyze.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The compiled set against the truth of each generated query by itself. */
class QuerySetOracleTest {

    private static final int QUERIES = 6_000;
    private static final int DOCUMENTS = 60;

    private final SampleSource source = new SampleSource(20_251_121);
    private final List<Sample> samples =
            Stream.generate(() -> source.query(3)).limit(QUERIES).toList();
    private final List<Sample.Document> documents =
            Stream.generate(source::document).limit(DOCUMENTS).toList();

    @Test
    void compiledQueriesAgreeWithBruteForce() {
        var set = QuerySet.of(parsed());
        int pairs = 0;
        int matches = 0;
        for (var document : documents) {
            Set<Integer> got = keys(set, document);
            for (int i = 0; i < QUERIES; i++) {
                boolean expected = samples.get(i).truth().test(document);
                assertEquals(expected, got.contains(i), samples.get(i).query() + " on " + document.texts());
                pairs++;
                matches += expected ? 1 : 0;
            }
        }
        assertEquals(QUERIES * DOCUMENTS, pairs);
        assertTrue(matches > pairs / 10 && matches < pairs * 9 / 10, "too one-sided: " + matches + " of " + pairs);
    }

    @Test
    void luceneMonitorGivesTheSameMatches() throws Exception {
        var queries = parsed();
        var set = QuerySet.of(queries);
        int compared = 0;
        try (var monitor = LuceneMonitor.of(queries)) {
            for (var document : documents) {
                var expected = keys(set, document);
                var got = monitor.match(LuceneMonitor.document(document.toQuery()));
                assertEquals(expected, got, () -> difference(expected, got) + " on " + document.texts());
                compared += QUERIES;
            }
        }
        assertEquals(QUERIES * DOCUMENTS, compared);
    }

    private String difference(Set<Integer> expected, Set<Integer> got) {
        return Stream.concat(expected.stream(), got.stream())
                .filter(i -> expected.contains(i) != got.contains(i))
                .limit(5)
                .map(i -> (expected.contains(i) ? "missed " : "invented ")
                        + samples.get(i).query())
                .collect(Collectors.joining("; "));
    }

    private Map<Integer, Query> parsed() {
        Map<Integer, Query> queries = new LinkedHashMap<>();
        samples.forEach(sample -> queries.put(queries.size(), Query.parse(sample.query())));
        return queries;
    }

    private static Set<Integer> keys(QuerySet<Integer> set, Sample.Document document) {
        return set.match(document.toQuery()).stream().map(QueryMatch::key).collect(Collectors.toSet());
    }
}
