package vn.haidang.alerting.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.config.ConfigException;

@SuppressWarnings("NullAway.Init")
class RuleBookTest {

    private static final Instant SEEN = Instant.parse("2026-11-20T03:00:00Z");

    private static final String REST = """
            steps: [5, 10]
            budget: {zone: Asia/Ho_Chi_Minh, shifts: ["07:00", "19:00"], alerts: 15}
            """;

    @TempDir
    Path folder;

    @Test
    void everyConditionIsOptionalAndEachOneCanStopARule() throws IOException {
        var conditions = Map.of(
                "response: verify", Response.REMEDY,
                "topics: [border], raises: verify", Response.VERIFY,
                "tones: [favourable], raises: verify", Response.VERIFY,
                "tiers: [1], raises: verify", Response.VERIFY,
                "query: 'Nhơn Hội', raises: verify", Response.VERIFY,
                "places: [mention], raises: verify", Response.VERIFY);
        for (var condition : conditions.entrySet()) {
            var rules = rules("{id: r, name: {}, severity: normal, deadline: 1h, " + condition.getKey() + "}");
            assertEquals(Optional.empty(), rules.judge(article(condition.getValue())), condition.getKey());
        }
        var open = rules("{id: r, name: {}, severity: normal, deadline: 1h, raises: verify}");
        assertEquals(
                List.of("r"), open.judge(article(Response.NONE)).orElseThrow().rules("binh-dinh"));
        assertEquals(6, conditions.size());
    }

    @Test
    void namesEveryRuleThatAsksInOrderOfPrecedenceAndQuotesTheQuery() throws IOException {
        var rules = rules(
                "{id: b, name: {}, severity: high, deadline: 1h, raises: verify, query: 'hồ NEAR/3 vỡ'}",
                "{id: a, name: {}, severity: low, deadline: 1h, raises: remedy, tones: [unfavourable]}");

        var hit = rules.judge(article(Response.NONE)).orElseThrow();

        assertEquals(List.of("b", "a"), hit.rules("binh-dinh"));
        assertEquals("Hồ sắp vỡ", hit.article().sentence());
    }

    @Test
    void aRuleOnSpreadFiresOnceSoManyOutletsWereReachedInSoManyHours() throws IOException {
        var rules = rules("{id: r, name: {}, severity: normal, deadline: 1h, raises: verify, "
                + "spread: {outlets: 3, hours: 2}}");
        var slow = hours(0, 2, 4, 6);
        var fast = hours(0, 5, 6, 7);

        assertTrue(rules.firing(List.of("r"), slow).isEmpty());
        assertTrue(rules.firing(List.of("r"), fast).isPresent());
        assertTrue(rules.firing(List.of("r"), hours(0, 0)).isEmpty());
        assertTrue(rules.firing(List.of("gone"), fast).isEmpty());
    }

    @Test
    void aRuleOnASurgeFiresOnceTheStoryIsPartOfALargeEnoughOne() throws IOException {
        var rules = rules("{id: r, name: {}, severity: normal, deadline: 1h, raises: verify, surge: {articles: 6}}");

        assertTrue(rules.firing(List.of("r"), new Momentum(List.of(SEEN), 5)).isEmpty());
        assertTrue(rules.firing(List.of("r"), new Momentum(List.of(SEEN), 6)).isPresent());
    }

    @Test
    void severityRisesByStepsToTheHighest() throws IOException {
        var rules = rules("{id: r, name: {}, severity: normal, deadline: 1h, raises: verify}");
        var rule = rules.rule("r").orElseThrow();

        assertEquals(
                List.of(0, 0, 1, 1, 2),
                Stream.of(1, 4, 5, 9, 10).map(rules::step).toList());
        assertEquals(Severity.NORMAL, RuleBook.severity(rule, 0));
        assertEquals(Severity.URGENT, RuleBook.severity(rule, 2));
        assertEquals(Severity.URGENT, RuleBook.severity(rule, 3));
    }

    @Test
    void shiftsBeginAtTheirHoursInVietnam() throws IOException {
        var budget = rules("{id: r, name: {}, severity: normal, deadline: 1h, raises: verify}")
                .budget();

        assertEquals(Instant.parse("2026-11-20T00:00:00Z"), budget.shift(Instant.parse("2026-11-20T00:00:00Z")));
        assertEquals(Instant.parse("2026-11-20T00:00:00Z"), budget.shift(Instant.parse("2026-11-20T11:59:59Z")));
        assertEquals(Instant.parse("2026-11-20T12:00:00Z"), budget.shift(Instant.parse("2026-11-20T23:59:59Z")));
        assertEquals(Instant.parse("2026-11-19T12:00:00Z"), budget.shift(Instant.parse("2026-11-19T23:30:00Z")));
    }

    @Test
    void aMistakeStopsTheStartWithFileLineAndWhatWasExpected() throws IOException {
        String start = "{id: r, name: {}, severity: normal, deadline: 1h, ";
        var mistakes = Map.of(
                start + "raises: verify, query: 'a AND (b'}", "column 9",
                start + "raises: none}", "expected remedy or verify",
                start + "tones: [neutral]}", "expected one, or the class that it raises",
                start + "raises: verify, topics: [weather]}", "expected some of [sovereignty",
                start + "raises: verify, spread: {outlets: 0, hours: 2}}", "expected at least 1 of each",
                start + "raises: verify, surge: {articles: 0}}", "expected at least 1",
                start + "raises: verify, querry: a}", "querry");
        for (var mistake : mistakes.entrySet()) {
            var failure = assertThrows(ConfigException.class, () -> rules(mistake.getKey()), mistake.getKey());
            String message = String.valueOf(failure.getMessage());
            assertTrue(message.contains("rules.yaml:2: "), message);
            assertTrue(message.contains(mistake.getValue()), message);
        }
        assertEquals(7, mistakes.size());
        assertThrows(ConfigException.class, () -> rules(start + "raises: verify}", start + "raises: verify}"));
    }

    private RuleBook rules(String... rules) throws IOException {
        var file = folder.resolve("rules.yaml");
        var lines = Stream.of(rules).map(rule -> "  - " + rule + "\n").toList();
        Files.writeString(file, "rules:\n" + String.join("", lines) + REST);
        return RuleBook.load(file);
    }

    private static Momentum hours(int... hours) {
        var reached = Arrays.stream(hours)
                .mapToObj(hour -> SEEN.plusSeconds(hour * 3_600L))
                .toList();
        return new Momentum(reached, 0);
    }

    private static AnalyzedArticle article(Response response) {
        var url = URI.create("https://gocpho.example/a");
        var source = new Source("goc-pho", "Góc phố", Source.Kind.SOCIAL, "vn", "vi", 3);
        var article = new Article(
                ArticleId.of(url), url, source, "Tin đồn", "Hồ sắp vỡ.", "", null, null, SEEN, SEEN, Mode.LIVE, null);
        var labels = new Labels(
                "vi",
                List.of(new Mention("binh-dinh", PlaceStatus.ABOUT)),
                List.of("safety"),
                Tone.UNFAVOURABLE,
                response,
                List.of());
        return new AnalyzedArticle(article, 1, labels);
    }
}
