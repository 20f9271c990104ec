package vn.haidang.deploy.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.AlertArticle;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.AlertTopics;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.queue.AlertInput;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.MemberRole;
import vn.haidang.analyze.result.Outcome.Kind;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.story.StoryEvent;
import vn.haidang.analyze.trend.TrendEvent;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.archive.ArticleSearch;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.archive.SearchPage;
import vn.haidang.dashboards.archive.StorySearch;
import vn.haidang.deploy.replay.Replay;
import vn.haidang.deploy.replay.ReplayReport;
import vn.haidang.ingest.article.Evidence;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.evidence.EvidenceCheck;
import vn.haidang.ingest.evidence.WarcShelf;
import vn.haidang.ingest.replay.FeedItemFile;
import vn.haidang.ingest.stream.DeadLetter;
import vn.haidang.ingest.stream.IngestTopics;
import vn.haidang.ingest.stream.Json;

/** From the sample outlets' feeds to what the console reads. */
@ExtendWith(ProductExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class EndToEndTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static Path folder;
    private static RunningProduct product;
    private static ArchiveReader archive;

    @BeforeAll
    static void start(RunningProduct running) {
        product = running;
        folder = product.folder();
        archive = product.application().archive().reader();
        Await.until(
                PATIENCE, "articles about Bình Định", () -> search("").figures().total(), total -> total >= 40);
    }

    @Test
    @Order(1)
    void bringsEveryLanguageOfTheNewsroomIntoTheArchive() {
        var expected = Set.of("vi", "en", "zh", "ko", "ja", "fr", "ru", "lo");

        Set<String> found = Await.until(
                PATIENCE, "languages", EndToEndTest::languages, languages -> languages.containsAll(expected));

        assertTrue(found.containsAll(expected), found.toString());
    }

    @Test
    @Order(2)
    void findsQuyNhonTypedWithoutDiacritics() {
        var titles = search("quy nhon").articles().stream()
                .map(hit -> hit.analyzed().article().title())
                .toList();

        assertTrue(titles.stream().anyMatch(title -> title.contains("Quy Nhơn")), titles.toString());
    }

    @Test
    @Order(3)
    void raisesOneAlertForEachStoryThatCallsForAnAnswer() {
        List<Alert> alerts = Await.until(
                PATIENCE,
                "an alert to verify",
                () -> archive.alerts("binh-dinh", 100),
                found -> found.stream().anyMatch(alert -> alert.response() == Response.VERIFY));

        Set<String> ids = alerts.stream().map(Alert::id).collect(Collectors.toSet());
        assertEquals(alerts.size(), ids.size());
        var stories = alerts.stream().map(alert -> alert.story().id()).collect(Collectors.toSet());
        assertEquals(alerts.size(), stories.size());
        alerts.forEach(alert -> assertFalse(alert.sentence().isBlank()));
    }

    @Test
    @Order(3)
    void tellsThoseOnDutyOfEachAlertOnceByEmail() throws MessagingException {
        var mails = Await.until(
                PATIENCE,
                "an e-mail of an alert to verify",
                product::mails,
                found -> found.stream().anyMatch(mail -> subject(mail).contains("Bình Định · Cần xác minh: ")));

        Set<String> ids = new HashSet<>();
        for (var mail : mails) {
            assertTrue(ids.add(mail.getMessageID()), subject(mail));
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @Order(4)
    void movesAnAlertOnWhenAnOfficerTakesItUp() {
        var alert = archive.alerts("binh-dinh", 1).getFirst();
        var officer = new Officer("lan", Set.of(Role.DUTY_OFFICER), null);
        var action = new AlertAction(
                "e2e",
                alert.id(),
                alert.handling().revision(),
                officer,
                Instant.now(),
                "Nhận việc.",
                new Move.Triage());
        try (var producer = new KafkaProducer<>(
                product.application().kafka().producer(), new StringSerializer(), new StringSerializer())) {
            String json = Json.mapper().writeValueAsString(action);
            send(producer, new ProducerRecord<>(AlertTopics.ACTIONS.name(), alert.id(), json));
        }

        Await.until(
                PATIENCE,
                "the alert in hand",
                () -> archive.alerts("binh-dinh", 100),
                found -> found.stream()
                        .anyMatch(each -> each.id().equals(alert.id()) && each.state() == AlertState.TRIAGED));
    }

    @Test
    @Order(4)
    void movesAnAlertOnOverRestAndTellsWhoFollows() throws IOException, InterruptedException {
        var alert = Await.until(
                        PATIENCE,
                        "an alert that nobody has taken up",
                        () -> archive.alerts("binh-dinh", 100),
                        found -> found.size() > 1 && found.getLast().state() == AlertState.DETECTED)
                .getLast();
        try (var client = HttpClient.newHttpClient();
                var stream = client.send(rest("/api/alerts/events").GET().build(), BodyHandlers.ofLines())
                        .body()) {
            var events = stream.iterator();
            assertEquals(":", events.next(), "the stream has begun");
            String body = """
                    {"id": "e2e-rest", "revision": %d, "reason": "Nhận qua hệ thống khác.", "move": {"kind": "triage"}}
                    """.formatted(alert.handling().revision());
            String path = "/api/alerts/" + alert.id();
            var answer = client.send(
                    rest(path + "/actions").POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), answer.body());

            var now = client.send(rest(path).GET().build(), BodyHandlers.ofString())
                    .body();
            var handling = Json.mapper().readTree(now).get("alert").get("handling");
            assertEquals("triaged", handling.get("state").asString(), "whoever acted sees it at once");
            // What the queue has noted by itself before depends on how far the newsroom's stories have spread.
            var history = handling.get("history");
            assertEquals(
                    "token:e2e", history.get(history.size() - 1).get("officer").asString(), history::toString);
            String change = "id: " + alert.id() + "@";
            while (!events.next().startsWith(change)) {
                assertTrue(events.hasNext(), "the stream ended without the change");
            }
            String stale = body.replace("e2e-rest", "e2e-late");
            var late = client.send(
                    rest(path + "/actions").POST(BodyPublishers.ofString(stale)).build(), BodyHandlers.ofString());
            assertEquals(409, late.statusCode(), late.body());
        }
    }

    private static HttpRequest.Builder rest(String path) {
        return HttpRequest.newBuilder(URI.create(product.address() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + product.token())
                .header("Content-Type", "application/json");
    }

    @Test
    void keepsThePageThatAnAlertRestsOnAsItIs() throws IOException, InterruptedException {
        List<Evidence> kept = Await.until(
                PATIENCE,
                "a page kept",
                () -> product.application().provinces().keySet().stream()
                        .flatMap(EndToEndTest::evidence)
                        .filter(evidence -> evidence.capture().page() != null)
                        .toList(),
                found -> !found.isEmpty());

        var report = EvidenceCheck.of(folder.resolve("evidence"));
        assertEquals(List.of(), report.faults());
        assertTrue(report.pages() > 0);
        var shelf = new WarcShelf(folder.resolve("evidence"));
        for (var evidence : kept) {
            var page = Objects.requireNonNull(evidence.capture().page());
            assertTrue(shelf.page(page).isPresent(), page.toString());
        }
        // One article changes silently, the others are what they were.
        Set<String> now = new HashSet<>();
        for (var evidence : kept) {
            now.add(sha256(fetch(evidence.request().url())));
        }
        assertTrue(
                kept.stream()
                        .anyMatch(evidence -> now.contains(
                                Objects.requireNonNull(evidence.capture().page())
                                        .sha256())),
                kept.toString());
    }

    private static Stream<Evidence> evidence(String province) {
        var articles = archive.alerts(province, 100).stream()
                .flatMap(alert -> alert.story().articles().stream())
                .map(AlertArticle::articleId)
                .toList();
        return archive.evidence(province, articles).stream();
    }

    private static byte[] fetch(URI url) throws IOException, InterruptedException {
        URI proxy = product.newsroom().proxy();
        try (var client = HttpClient.newBuilder()
                .proxy(ProxySelector.of(new InetSocketAddress(proxy.getHost(), proxy.getPort())))
                .build()) {
            return client.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @Order(4)
    void keepsTheSilentlyEditedArticleAsOneWithTwoRevisions() {
        Await.until(
                PATIENCE,
                "second revision",
                () -> all("hung-yen").articles().stream()
                        .map(hit -> hit.analyzed().revision())
                        .toList(),
                revisions -> revisions.stream().anyMatch(revision -> revision >= 2));
    }

    @Test
    @Order(4)
    void tellsTheCopiesOfOneAgencyTextAsOneStory() {
        var widest = new StorySearch("binh-dinh", period(), StorySearch.Order.SPREAD, 0, 1);

        var story = Await.until(
                        PATIENCE,
                        "a story of four outlets, three of which copy",
                        () -> archive.stories(widest).stories(),
                        found -> !found.isEmpty()
                                && found.getFirst().story().spread().outlets() >= 4
                                && found.getFirst().story().spread().copyingOutlets() >= 3)
                .getFirst()
                .story();

        assertTrue(story.members().stream().anyMatch(member -> member.role() == MemberRole.COPY));
        assertFalse(story.headline().text().isBlank());
    }

    @Test
    @Order(5)
    void sendsPoisonOnAnyTopicToItsDeadLettersWithTheReasonAndGoesOn() {
        // The broker itself refuses a record without key on a compacted topic.
        var expected = Map.ofEntries(
                Map.entry(IngestTopics.ARTICLES.name(), 4),
                Map.entry(AnalyzeTopics.ANALYZED.name(), 4),
                Map.entry(AnalyzeTopics.STORY_EDITS.name(), 4),
                Map.entry(StoryEvent.TOPIC.name(), 4),
                Map.entry(AnalyzeTopics.STORIES.name(), 3),
                Map.entry(TrendEvent.TOPIC.name(), 4),
                Map.entry(AnalyzeTopics.SURGES.name(), 3),
                Map.entry(AnalyzeTopics.TRENDS.name(), 3),
                Map.entry(IngestTopics.EVIDENCE_REQUESTS.name(), 4),
                Map.entry(IngestTopics.EVIDENCE.name(), 3),
                Map.entry(AlertTopics.ALERTS.name(), 3),
                Map.entry(AlertTopics.ACTIONS.name(), 4),
                Map.entry(AlertInput.TOPIC.name(), 4));
        long before = search("").figures().total();

        expected.keySet().forEach(EndToEndTest::poison);

        expected.forEach((topic, letters) -> {
            var found = Await.until(
                    PATIENCE, "dead letters of " + topic, () -> reasons(topic), list -> list.size() >= letters);
            found.forEach(reason -> assertFalse(reason.isBlank()));
        });
        assertTrue(search("").figures().total() >= before);
    }

    @Test
    @Order(6)
    void accountsForEveryLineOfAReplayAndAddsNothingTheSecondTime() throws IOException {
        var file = Files.writeString(folder.resolve("items.jsonl"), """
                {"id":"1","title":"Quy Nhơn đón 50.000 khách dịp lễ","link":"https://vnexpress.net/replay-1.html","summary":"Khách sạn kín phòng.","source":"VnExpress","category":"Du lịch","published":"2026-03-01T08:00:00+07:00","fetched":"2026-03-01T08:05:00+07:00"}
                {"id":"2","title":"Giá vàng thế giới tăng","link":"https://vnexpress.net/replay-2.html","summary":"","source":"VnExpress","category":"Kinh doanh","published":"2026-03-01T08:00:00+07:00","fetched":"2026-03-01T08:05:00+07:00"}
                not a line
                {"id":"3","title":"Hội An và Quy Nhơn hút khách","link":"https://vnexpress.net/replay-3.html","summary":"","source":"VnExpress","category":"Du lịch","published":"2026-03-01T08:00:00+07:00","fetched":"2026-03-01T08:05:00+07:00"}
                """);

        var first = replay(file, "first");
        var second = replay(file, "second");

        assertTrue(first.isExact(), first.toString());
        assertEquals(
                List.of(4L, 1L, 2L),
                List.of(first.read(), first.bad(), first.ended().get(Kind.MATCHED)));
        assertEquals(2L, first.indexed().get("binh-dinh"));
        assertTrue(second.isExact(), second.toString());
        assertEquals(
                List.of(2L, 0L),
                List.of(second.ended().get(Kind.UNCHANGED), second.ended().get(Kind.MATCHED)));
    }

    private static ReplayReport replay(Path file, String batch) throws IOException {
        var application = product.application();
        var replay = new Replay(
                batch, application.kafka(), application.archive()::count, line -> {}, InstantSource.system());
        try (var lines = FeedItemFile.read(file, Mode.ARCHIVE, batch)) {
            return replay.run(lines.iterator());
        }
    }

    private static final List<Poison> POISON = List.of(
            new Poison("k1", "no JSON"),
            new Poison("k2", "[".repeat(3_000)),
            new Poison("k3", "x".repeat(20 * 1024 * 1024)),
            new Poison(null, "{}"));

    private record Poison(@Nullable String key, String value) {}

    /** Sends one by one: the broker takes or refuses a batch as a whole. */
    private static void poison(String topic) {
        try (var producer = new KafkaProducer<>(
                product.application().kafka().producer(), new StringSerializer(), new StringSerializer())) {
            POISON.forEach(poison -> send(producer, new ProducerRecord<>(topic, 0, poison.key(), poison.value())));
        }
    }

    private static void send(KafkaProducer<String, String> producer, ProducerRecord<String, String> poison) {
        try {
            producer.send(poison).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            assertTrue(
                    poison.key() == null && e.getCause() instanceof InvalidRecordException,
                    () -> poison.topic() + " refused a record with key " + poison.key() + ": " + e);
        }
    }

    private static List<String> reasons(String topic) {
        Map<String, Object> properties = product.application().kafka().client();
        properties.put("auto.offset.reset", "earliest");
        properties.put("isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic + ".dead").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            Set<String> reasons = new HashSet<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                for (var letter : consumer.poll(Duration.ofMillis(500))) {
                    var reason = letter.headers().lastHeader(DeadLetter.REASON);
                    reasons.add(letter.offset() + "@" + letter.partition() + ": "
                            + new String(reason.value(), StandardCharsets.UTF_8));
                }
            }
            return List.copyOf(reasons);
        }
    }

    private static SearchPage search(String text) {
        var query = text.isEmpty() ? null : Query.parse(text);
        return archive.search(new ArticleSearch(
                "binh-dinh",
                query,
                period(),
                Map.of(),
                ArticleSearch.Order.RELEVANCE,
                ArticleSearch.Copies.LISTED,
                0,
                50));
    }

    private static SearchPage all(String province) {
        return archive.search(new ArticleSearch(
                province, null, period(), Map.of(), ArticleSearch.Order.NEWEST, ArticleSearch.Copies.LISTED, 0, 100));
    }

    private static Set<String> languages() {
        return product.application().provinces().keySet().stream()
                .flatMap(province -> all(province).articles().stream())
                .map((ArchivedArticle hit) -> hit.analyzed().labels().language())
                .collect(Collectors.toSet());
    }

    private static Period period() {
        return Period.lastDays(40, LocalDate.now(Period.ZONE));
    }
}
