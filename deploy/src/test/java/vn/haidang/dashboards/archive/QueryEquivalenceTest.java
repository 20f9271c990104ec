package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final int ARTICLES = 150;
    private static final String PROVINCE = "equivalence";

    /** What a query of each kind contains; a generated query is often of several. */
    private static final Map<String, String> KINDS = Map.of(
            "NEAR", " NEAR",
            "phrase in NEAR", "\"[^\" ]+ [^\"]+\"\\)? NEAR|NEAR(/\\d+)? \\(?\"[^\" ]+ [^\"]+\"",
            "SENTENCE", "SENTENCE",
            "NEAR in SENTENCE", "SENTENCE\\([^)]* NEAR",
            "NOT", "NOT ",
            "OR", " OR ",
            "title", "title:",
            "value of a field", "(lang|tier|country|tone|topic|source):",
            "diacritics", "[đầưảểòà]");

    private final List<String> texts = texts(new SampleQueries(new Random(SEED)));
    private final List<AnalyzedArticle> articles = articles(new SampleArticles(PROVINCE, new Random(SEED)));
    private ArchivedSample archived;

    private static List<AnalyzedArticle> articles(SampleArticles source) {
        return IntStream.range(0, ARTICLES).mapToObj(source::article).toList();
    }

    private static List<String> texts(SampleQueries source) {
        return Stream.generate(() -> source.query(3)).limit(QUERIES).toList();
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
        long telling = fromArchive.stream()
                .filter(found -> !found.isEmpty() && found.size() < ARTICLES)
                .count();
        LOG.info("{} queries, {} find some articles and not others", QUERIES, telling);
        LOG.info("{} articles: {} pairs compared, {} match", ARTICLES, pairs, matches);
        assertEquals(QUERIES * ARTICLES, pairs);
        assertTrue(telling > QUERIES / 2, "too few tell articles apart: " + telling);
    }

    @Test
    void everyKindOfQueryIsThereOften() {
        KINDS.forEach((kind, contains) -> {
            var pattern = Pattern.compile(contains);
            long queries =
                    texts.stream().filter(text -> pattern.matcher(text).find()).count();
            LOG.info("{}: {} queries", kind, queries);
            assertTrue(queries > 500, kind + ": " + queries);
        });
        assertEquals(9, KINDS.size());
    }

    @Test
    void queriesOfTheLargestSizeAreAnswered() throws Exception {
        var queries = Stream.of(
                        side("a") + " NEAR/99 " + side("b"),
                        "NOT ".repeat(20 - 1) + group(side("a") + " NEAR " + side("b")) + " c",
                        "SENTENCE(" + words("a", 100, ", ") + ")",
                        "NOT ".repeat(20) + "SENTENCE(" + words("a", 100, ", ") + ")",
                        "SENTENCE(" + words("a", 99, ", ") + ", " + words("b", 100, " NEAR/9 c OR ") + ")",
                        words("a", 800, " "),
                        words("a", 800, " OR "),
                        '"' + "归".repeat(800) + '"')
                .map(Query::parse)
                .toList();
        queries.forEach(query -> QuerySize.of(query).check());
        assertEquals(8, archived.find(queries).size());
    }

    private static String side(String letter) {
        return group(words(letter, 13, " OR "));
    }

    private static String words(String letter, int count, String between) {
        return IntStream.range(0, count).mapToObj(number -> letter + number).collect(Collectors.joining(between));
    }

    private static String group(String query) {
        return "(" + query + ")";
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
