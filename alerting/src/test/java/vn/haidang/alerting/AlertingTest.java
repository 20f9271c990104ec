package vn.haidang.alerting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.AlertAnswer;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.AlertTopics;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.workflow.Overdue;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.MemberRole;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.SourcedSentence;
import vn.haidang.analyze.result.Spread;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.stream.IngestTopics;
import vn.haidang.ingest.stream.Json;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.StreamsStage;
import vn.haidang.ingest.stream.Topic;

@SuppressWarnings("NullAway.Init")
class AlertingTest {

    private static final Instant SEEN = Instant.parse("2026-11-20T03:00:00Z");
    private static final Officer LAN = new Officer("lan", Set.of(Role.DUTY_OFFICER), null);

    @TempDir
    Path state;

    private TopologyTestDriver driver;
    private TestOutputTopic<String, Alert> alerts;
    private TestOutputTopic<String, AlertAnswer> answers;

    @BeforeEach
    void open() {
        var settings = new KafkaSettings("unused:1", 1, 1, state, Map.of());
        var properties = StreamsStage.properties("alerting", settings, 1);
        // The driver never commits the transaction of a record that it could not read; a real broker is in deploy.
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        var topology = Alerting.topology(
                RuleBook.load(Path.of("data/rules.yaml")), Overdue.load(Path.of("data/escalation.yaml")));
        driver = new TopologyTestDriver(topology, properties, SEEN);
        alerts = output(AlertTopics.ALERTS);
        answers = output(AlertTopics.ANSWERS);
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void raisesOneAlertForAStoryOfTwoArticlesAndFollowsIt() {
        var first = article("a", "safety");
        var second = article("b", "safety");
        send(first);
        send(story(first));
        send(second);
        send(story(first, second));

        var told = alerts.readValuesToList();

        assertEquals(1, told.stream().map(Alert::id).distinct().count());
        assertEquals("binh-dinh." + first.article().id(), told.getLast().id());
        assertEquals(2, told.getLast().story().hits());
        assertEquals(2, told.getLast().revision());
        assertEquals(AlertState.DETECTED, told.getLast().state());
        assertEquals(SEEN.plus(Duration.ofHours(6)), told.getLast().deadline());
    }

    @Test
    void handlesAnActionAndAnswersIt() {
        var first = article("a", "safety");
        send(first);
        send(story(first));
        var raised = alerts.readValue();
        var action = new AlertAction("1", raised.id(), 0, LAN, SEEN, "Nhận việc.", new Move.Triage());
        send(AlertTopics.ACTIONS, action.alert(), action);
        send(
                AlertTopics.ACTIONS,
                action.alert(),
                new AlertAction("2", raised.id(), 0, LAN, SEEN, "", new Move.Triage()));

        assertEquals(AlertState.TRIAGED, alerts.readValue().state());
        assertTrue(answers.readValue().accepted());
        assertEquals("2", answers.readKeyValue().key);
    }

    @Test
    void wantsThePagesOfThePressKeptAndNoPosts() {
        var requests = output(IngestTopics.EVIDENCE_REQUESTS);
        var post = article("a", "safety");
        var page = article("b", "safety", Source.Kind.PRESS);
        send(post);
        send(story(post));
        send(page);
        send(story(post, page));

        var wanted = requests.readKeyValuesToList();

        assertEquals(1, wanted.size());
        var request = wanted.getFirst().value;
        assertEquals(wanted.getFirst().key, request.id());
        assertEquals(page.article().url(), request.url());
        assertEquals("binh-dinh." + post.article().id(), request.alert());
        assertEquals(SEEN, request.requestedAt());
    }

    @Test
    void escalatesAsTheWallClockGoesOn() {
        var first = article("a", "safety");
        send(first);
        send(story(first));
        driver.advanceWallClockTime(Duration.ofHours(6));
        driver.advanceWallClockTime(Duration.ofHours(1));

        var last = alerts.readValuesToList().getLast();

        assertEquals(EventKind.ESCALATE, last.handling().history().getFirst().what());
        assertEquals(1, last.handling().history().size());
    }

    @Test
    void takesUpAStoryThatHasGoneIntoAnother() {
        var first = article("a", "safety");
        var second = article("b", "safety");
        send(second);
        send(story(second));
        raw(AnalyzeTopics.STORIES, second.article().id().value(), null);
        send(story(first, second));

        var told = alerts.readValuesToList();

        assertEquals(1, told.stream().map(Alert::id).distinct().count());
        assertEquals(first.article().id().value(), told.getLast().story().id());
    }

    @Test
    void sendsPoisonOfEveryTopicToItsDeadLettersAndGoesOn() {
        int poisoned = 0;
        for (Topic<?> topic : List.of(AnalyzeTopics.ANALYZED, AnalyzeTopics.STORIES, AlertTopics.ACTIONS)) {
            var dead = driver.createOutputTopic(
                    topic.deadName(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
            raw(topic, "k", "{\"article\":");
            raw(topic, null, "{}");
            raw(topic, "k", "{}");
            assertEquals(3, dead.readRecordsToList().size(), topic.name());
            poisoned++;
        }
        assertEquals(3, poisoned);
        var first = article("a", "safety");
        send(first);
        send(story(first));
        assertEquals(1, alerts.readValuesToList().size());
    }

    private <V> TestOutputTopic<String, V> output(Topic<V> topic) {
        return driver.createOutputTopic(
                topic.name(), new StringDeserializer(), topic.serde().deserializer());
    }

    private void send(AnalyzedArticle analyzed) {
        send(AnalyzeTopics.ANALYZED, analyzed.article().id().value(), analyzed);
    }

    private void send(Story story) {
        send(AnalyzeTopics.STORIES, story.id(), story);
    }

    private void send(Topic<?> topic, String key, Object value) {
        raw(topic, key, Json.mapper().writeValueAsString(value));
    }

    @SuppressWarnings("NullAway") // the test driver takes records without key or value
    private void raw(Topic<?> topic, @Nullable String key, @Nullable String value) {
        TestInputTopic<byte[], byte[]> input =
                driver.createInputTopic(topic.name(), new ByteArraySerializer(), new ByteArraySerializer());
        input.pipeInput(key == null ? null : bytes(key), value == null ? null : bytes(value), SEEN);
    }

    private static Story story(AnalyzedArticle... members) {
        var listed = Stream.of(members)
                .map(AnalyzedArticle::article)
                .map(article -> new StoryMember(
                        article.id().value(),
                        article.url(),
                        article.source(),
                        article.title(),
                        "vi",
                        SEEN,
                        Mode.LIVE,
                        MemberRole.FIRST,
                        null,
                        0))
                .toList();
        String first = listed.getFirst().articleId();
        var counts = Map.of("vn", new Spread.RoleCounts(0, 0, members.length));
        var spread = new Spread(
                members.length,
                0,
                0,
                Map.of(3, new Spread.RoleCounts(0, 0, members.length)),
                counts,
                counts,
                List.of());
        return new Story(
                first,
                first,
                "Góc phố",
                new SourcedSentence("Tin đồn", first),
                List.of("binh-dinh"),
                members.length,
                listed,
                spread,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static AnalyzedArticle article(String slug, String topic) {
        return article(slug, topic, Source.Kind.SOCIAL);
    }

    private static AnalyzedArticle article(String slug, String topic, Source.Kind kind) {
        var url = URI.create("https://gocpho.example/" + slug);
        var source = new Source("goc-pho", "Góc phố", kind, "vn", "vi", 3);
        var article = new Article(
                ArticleId.of(url), url, source, "Tin đồn", "Hồ sắp vỡ.", "", null, null, SEEN, SEEN, Mode.LIVE, null);
        var labels = new Labels(
                "vi",
                List.of(new Mention("binh-dinh", PlaceStatus.ABOUT)),
                List.of(topic),
                Tone.UNFAVOURABLE,
                Response.VERIFY,
                List.of(new Evidence("response", "Hồ sắp vỡ.", "response.rumour")));
        return new AnalyzedArticle(article, 1, labels);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
