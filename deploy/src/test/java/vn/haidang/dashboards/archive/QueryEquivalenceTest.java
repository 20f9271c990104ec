package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.query.QueryDocument;
import vn.haidang.analyze.query.QuerySet;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.deploy.TestServers;

/** A query gives the same answer in the stream, in the archive, and worked out by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryEquivalenceTest {

    private static final Logger LOG = LoggerFactory.getLogger(QueryEquivalenceTest.class);

    private static final long SEED = 20_261_121;
    private static final int QUERIES = 6_000;
    private static final int ARTICLES = 240;
    private static final String PROVINCE = "equivalence";

    private final List<AnalyzedArticle> articles = articles(new SampleArticles(PROVINCE, new Random(SEED)));
    private ArchivedSample archived;

    private static List<AnalyzedArticle> articles(SampleArticles source) {
        return IntStream.range(0, ARTICLES).mapToObj(source::article).toList();
    }

    @BeforeAll
    void archive() {
        archived = ArchivedSample.of(TestServers.shared().elasticsearchUrl(), PROVINCE, articles);
    }

    @AfterAll
    void close() {
        archived.close();
    }

    @Test
    void streamArchiveAndPlainTruthAgree() throws Exception {
        var source = new SampleQueries(new Random(SEED));
        var texts = Stream.generate(() -> source.query(3)).limit(QUERIES).toList();
        var queries = texts.stream().map(Query::parse).toList();
        var fromArchive = archived.find(queries);
        var stream = QuerySet.of(numbered(queries));
        int pairs = 0;
        int matches = 0;
        for (var article : articles) {
            var document = QueryDocument.of(article);
            var truth = PlainTruth.of(document);
            Set<Integer> fromStream =
                    stream.match(document).stream().map(match -> match.key()).collect(Collectors.toSet());
            for (int i = 0; i < QUERIES; i++) {
                boolean expected = truth.matches(queries.get(i));
                var answers = List.of(
                        expected, fromStream.contains(i), fromArchive.get(i).contains(id(article)));
                int number = i;
                assertEquals(
                        List.of(expected, expected, expected),
                        answers,
                        () -> "truth, stream, archive: " + texts.get(number) + " on " + article.article());
                pairs++;
                matches += expected ? 1 : 0;
            }
        }
        LOG.info("{} queries on {} articles: {} pairs compared, {} match", QUERIES, ARTICLES, pairs, matches);
        assertEquals(QUERIES * ARTICLES, pairs);
        assertTrue(matches > pairs / 10 && matches < pairs * 9 / 10, "too one-sided: " + matches + " of " + pairs);
    }

    /** As long as the console takes them. */
    @Test
    void longestQueriesAreAnswered() throws Exception {
        var ors = IntStream.range('a', 'a' + 26)
                .mapToObj(letter -> Character.toString(letter))
                .flatMap(letter -> Stream.of(letter, letter + "1"))
                .collect(Collectors.joining(" OR ", "(", ")"));
        var queries = Stream.of(
                        ors + " NEAR " + ors,
                        "SENTENCE(" + ors + ", " + ors + ")",
                        "SENTENCE(" + "a, ".repeat(195) + "b)",
                        "SENTENCE(a OR " + "a1 NEAR/99 b1 OR ".repeat(33) + "c)",
                        "a ".repeat(300),
                        "NOT ".repeat(99) + "a",
                        "a NEAR/9 b OR ".repeat(40) + "c",
                        '"' + "归".repeat(590) + '"')
                .map(Query::parse)
                .toList();
        assertEquals(8, archived.find(queries).size());
    }

    private static Map<Integer, Query> numbered(List<Query> queries) {
        Map<Integer, Query> numbered = new LinkedHashMap<>();
        queries.forEach(query -> numbered.put(numbered.size(), query));
        return numbered;
    }

    private static String id(AnalyzedArticle article) {
        return article.article().id().value();
    }
}
