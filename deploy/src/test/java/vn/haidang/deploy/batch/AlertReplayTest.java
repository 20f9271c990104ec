package vn.haidang.deploy.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.workflow.Overdue;
import vn.haidang.analyze.AnalyzeSettings;
import vn.haidang.analyze.Analyzer;
import vn.haidang.analyze.evaluation.LabelFile;
import vn.haidang.analyze.evaluation.LabelledItem;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.replay.FeedItemFile;
import vn.haidang.ingest.replay.ReplayLine;

/** What the rules delivered raise on real news; the figures of the manual's page on alerts. */
class AlertReplayTest {

    private static final Path ANALYZE = Path.of("../analyze/data");
    private static final Path ALERTING = Path.of("../alerting/data");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int SAMPLE = 60;
    private static final long SEED = 20_261_121;

    private static final Analyzer ANALYZER = Analyzer.load(new AnalyzeSettings(
            ANALYZE.resolve("provinces"),
            ANALYZE.resolve("topics.yaml"),
            ANALYZE.resolve("tone.yaml"),
            ANALYZE.resolve("response.yaml"),
            ANALYZE.resolve("vietnamese.model"),
            1));
    private static final RuleBook RULES = RuleBook.load(ALERTING.resolve("rules.yaml"));
    private static final Overdue OVERDUE = Overdue.load(ALERTING.resolve("escalation.yaml"));

    @Test
    void aClaimAndItsCopyAreOneAlertAndAnEditIsNone() throws IOException {
        var file = Files.createTempFile("items", ".jsonl");
        Files.writeString(file, """
                {"title":"Công an bác tin đồn vỡ hồ Định Bình ở Bình Định","link":"https://a.example/1","summary":"Công an tỉnh Bình Định khẳng định thông tin hồ Định Bình sắp vỡ lan truyền trên mạng là bịa đặt, sai sự thật.","source":"VnExpress","published":"2025-03-01T08:00:00+07:00","fetched":"2025-03-01T08:05:00+07:00"}
                {"title":"Công an bác tin đồn vỡ hồ Định Bình ở Bình Định","link":"https://b.example/1","summary":"Công an tỉnh Bình Định khẳng định thông tin hồ Định Bình sắp vỡ lan truyền trên mạng là bịa đặt, sai sự thật.","source":"Thanh Niên","published":"2025-03-01T09:00:00+07:00","fetched":"2025-03-01T09:05:00+07:00"}
                {"title":"Công an bác tin đồn vỡ hồ ở Bình Định","link":"https://b.example/1","summary":"Công an tỉnh Bình Định khẳng định thông tin hồ Định Bình sắp vỡ là bịa đặt, sai sự thật.","source":"Thanh Niên","published":"2025-03-01T09:00:00+07:00","fetched":"2025-03-01T10:05:00+07:00"}
                """);

        var alerts = replay().alerts(articles(file));

        assertEquals(1, alerts.size());
        var alert = alerts.iterator().next();
        assertEquals(Response.VERIFY, alert.response());
        assertEquals(2, alert.story().hits());
        assertEquals(2, alert.story().spread().outlets());
        assertTrue(AlertAnswers.lines(alerts).findFirst().orElseThrow().contains("\"province\":\"binh-dinh\""));
    }

    @Test
    void eightMonthsOfNewsAsIfLive() throws IOException {
        var articles = articles(shared("feed-2025-26/items.jsonl.gz"));
        var alerts = replay().alerts(articles);
        var days = articles.stream()
                .map(article -> LocalDate.ofInstant(article.firstSeenAt(), ZONE))
                .collect(Collectors.toSet());

        print(
                "eight months: %d items on %d days, %d alerts, %d merged into others",
                articles.size(), days.size(), alerts.size(), number(alerts, alert -> alert.mergedInto() != null));
        count(alerts, alert -> alert.province()).forEach((province, number) -> {
            var own = alerts.stream()
                    .filter(alert -> alert.province().equals(province))
                    .toList();
            var perDay = count(own, alert -> LocalDate.ofInstant(alert.raisedAt(), ZONE));
            var perShift = count(own, alert -> RULES.budget().shift(alert.raisedAt()));
            print(
                    "%s: %d alerts, %.2f a day, at most %d a day; worst shift %s with %d, of these bundled %d; "
                            + "bundled in all %d; classes %s, severities %s, rules %s",
                    province,
                    number,
                    (double) number / days.size(),
                    Collections.max(perDay.values()),
                    worst(perShift),
                    Collections.max(perShift.values()),
                    number(own, alert -> bundledIn(alert, worst(perShift))),
                    number(own, alert -> alert.bundle() != null),
                    count(own, alert -> alert.response()),
                    count(own, alert -> alert.severity()),
                    count(own, alert -> alert.rule().id()));
        });
        writeSample(alerts);
        Set<String> stories = new HashSet<>();
        alerts.stream()
                .filter(alert -> alert.mergedInto() == null)
                .forEach(alert -> assertTrue(
                        stories.add(alert.province() + " " + alert.story().id()), alert.id()));
    }

    @Test
    void labelledClaimsRaiseAnAlertEach() {
        var read = LabelFile.read(List.of(shared("labels/items.jsonl"), shared("labels/response.jsonl")), List.of());
        var claims = read.stream()
                .filter(item -> item.labels().response() == Response.VERIFY)
                .toList();
        var about = claims.stream().filter(AlertReplayTest::isAbout).toList();
        var found = claims.stream()
                .filter(item -> item.labels().places() == null && gate(item).contains(PlaceStatus.ABOUT))
                .toList();
        print(
                "labelled claims: %d; about a province by label %d, raised %d",
                claims.size(), about.size(), raised(about));
        print(
                "of those not labelled for place, about a province by our gate %d, raised %d",
                found.size(), raised(found));
        print(
                "judged 'verify', wherever they are about: %d of %d",
                claims.stream().filter(item -> judged(item) == Response.VERIFY).count(), claims.size());
        var watched = new ArrayList<>(about);
        watched.addAll(found);
        watched.stream()
                .filter(item -> raised(List.of(item)) == 0)
                .forEach(item -> print("missed: %s, judged %s, places %s", item.title(), judged(item), gate(item)));
        assertTrue(!claims.isEmpty());
    }

    private static long raised(List<LabelledItem> items) {
        return items.stream()
                .filter(item -> !replay().alerts(List.of(live(item))).isEmpty())
                .count();
    }

    private static boolean isAbout(LabelledItem item) {
        var places = item.labels().places();
        return places != null && places.containsValue(PlaceStatus.ABOUT);
    }

    private static Set<PlaceStatus> gate(LabelledItem item) {
        return ANALYZER.analyze(ANALYZER.normalise(item.article())).mentions().stream()
                .map(mention -> mention.status())
                .collect(Collectors.toSet());
    }

    private static Response judged(LabelledItem item) {
        return ANALYZER.analyze(ANALYZER.normalise(item.article())).response();
    }

    private static Article live(LabelledItem item) {
        var article = item.article();
        return new Article(
                article.id(),
                article.url(),
                article.source(),
                article.title(),
                article.lead(),
                article.body(),
                null,
                null,
                article.publishedAt(),
                article.firstSeenAt().plus(Duration.ofMinutes(5)),
                Mode.LIVE,
                null);
    }

    private static void writeSample(Collection<Alert> alerts) throws IOException {
        List<Alert> drawn = new ArrayList<>(alerts);
        Collections.shuffle(drawn, new Random(SEED));
        var lines = drawn.stream()
                .limit(SAMPLE)
                .map(alert -> String.join(
                        "\t",
                        alert.province(),
                        alert.raisedAt().toString(),
                        alert.response().toString(),
                        alert.severity().toString(),
                        alert.rule().id(),
                        alert.first().title(),
                        alert.sentence(),
                        alert.first().url().toString()))
                .map(line -> line.replace('\n', ' '))
                .toList();
        var file = Path.of(System.getProperty("java.io.tmpdir"), "alerts-sample.tsv");
        Files.write(file, lines);
        print("%d alerts drawn by seed %d: %s", lines.size(), SEED, file);
    }

    private static AlertReplay replay() {
        return new AlertReplay(ANALYZER, RULES, OVERDUE);
    }

    private static List<Article> articles(Path file) throws IOException {
        try (var lines = FeedItemFile.read(file, Mode.LIVE, null)) {
            return lines.filter(ReplayLine.Good.class::isInstance)
                    .map(line -> ((ReplayLine.Good) line).article())
                    .toList();
        }
    }

    private static <K> Map<K, Long> count(Collection<Alert> alerts, Function<Alert, K> key) {
        return alerts.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    private static long number(Collection<Alert> alerts, Predicate<Alert> those) {
        return alerts.stream().filter(those).count();
    }

    private static Instant worst(Map<Instant, Long> shifts) {
        return Collections.max(shifts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static boolean bundledIn(Alert alert, Instant shift) {
        return alert.bundle() != null && alert.bundle().shift().equals(shift);
    }

    private static Path shared(String name) {
        @Nullable Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared/data"))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "skipped: no ../shared/data here");
        return Objects.requireNonNull(folder).resolve("shared/data").resolve(name);
    }

    private static void print(String format, Object... values) {
        System.out.printf(format + "%n", values);
    }
}
