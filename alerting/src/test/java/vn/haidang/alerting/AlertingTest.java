package vn.haidang.alerting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import vn.haidang.alerting.notice.NoticeBook;
import vn.haidang.alerting.notify.OutboxEvent;
import vn.haidang.alerting.notify.OutboxTopics;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.rule.RuleRevision;
import vn.haidang.alerting.workflow.Overdue;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Story;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.stream.IngestTopics;
import vn.haidang.ingest.stream.Json;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.StreamsStage;
import vn.haidang.ingest.stream.Topic;

@SuppressWarnings("NullAway.Init")
class AlertingTest {

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
                RuleBook.load(Path.of("data/rules.yaml")),
                Overdue.load(Path.of("data/escalation.yaml")),
                NoticeBook.load(
                        Path.of("src/test/resources/vn/haidang/alerting/notice/notices.yaml"),
                        Set.of("email", "telegram", "hub"),
                        Map.of("binh-dinh", "Bình Định", "quang-nam", "Quảng Nam"),
                        URI.create("https://haidang.example")));
        driver = new TopologyTestDriver(topology, properties, SampleNews.SEEN);
        alerts = output(AlertTopics.ALERTS);
        answers = output(AlertTopics.ANSWERS);
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void raisesOneAlertForAStoryOfTwoArticlesAndFollowsIt() {
        var first = SampleNews.article("a", "safety");
        var second = SampleNews.article("b", "safety");
        send(first);
        send(SampleNews.story(first));
        send(second);
        send(SampleNews.story(first, second));

        var told = alerts.readValuesToList();

        assertEquals(1, told.stream().map(Alert::id).distinct().count());
        assertEquals("binh-dinh." + first.article().id(), told.getLast().id());
        assertEquals(2, told.getLast().story().hits());
        assertEquals(2, told.getLast().revision());
        assertEquals(AlertState.DETECTED, told.getLast().state());
        assertEquals(SampleNews.SEEN.plus(Duration.ofHours(6)), told.getLast().deadline());
    }

    @Test
    void putsANoticeOfANewAlertIntoTheOutboxUnderItsKey() {
        TestOutputTopic<String, OutboxEvent> outbox = output(OutboxTopics.OUTBOX);
        var first = SampleNews.article("a", "safety");
        send(first);
        send(SampleNews.story(first));

        var put = outbox.readKeyValue();

        assertEquals(put.value.key(), put.key);
        assertTrue(put.value instanceof OutboxEvent.Put, put.value::toString);
    }

    @Test
    void handlesAnActionAndAnswersIt() {
        var first = SampleNews.article("a", "safety");
        send(first);
        send(SampleNews.story(first));
        var raised = alerts.readValue();
        var action = new AlertAction("1", raised.id(), 0, LAN, SampleNews.SEEN, "Nhận việc.", new Move.Triage());
        send(AlertTopics.ACTIONS, action.alert(), action);
        send(
                AlertTopics.ACTIONS,
                action.alert(),
                new AlertAction("2", raised.id(), 0, LAN, SampleNews.SEEN, "", new Move.Triage()));

        assertEquals(AlertState.TRIAGED, alerts.readValue().state());
        assertTrue(answers.readValue().accepted());
        assertEquals("2", answers.readKeyValue().key);
    }

    @Test
    void wantsThePagesOfThePressKeptAndNoPosts() {
        var requests = output(IngestTopics.EVIDENCE_REQUESTS);
        var post = SampleNews.article("a", "safety");
        var page = SampleNews.article("b", "safety", Source.Kind.PRESS);
        send(post);
        send(SampleNews.story(post));
        send(page);
        send(SampleNews.story(post, page));

        var wanted = requests.readKeyValuesToList();

        assertEquals(1, wanted.size());
        var request = wanted.getFirst().value;
        assertEquals(wanted.getFirst().key, request.id());
        assertEquals(page.article().url(), request.url());
        assertEquals("binh-dinh." + post.article().id(), request.alert());
        assertEquals(SampleNews.SEEN, request.requestedAt());
    }

    @Test
    void escalatesAsTheWallClockGoesOn() {
        var first = SampleNews.article("a", "safety");
        send(first);
        send(SampleNews.story(first));
        driver.advanceWallClockTime(Duration.ofHours(6));
        driver.advanceWallClockTime(Duration.ofHours(1));

        var last = alerts.readValuesToList().getLast();

        assertEquals(EventKind.ESCALATE, last.handling().history().getFirst().what());
        assertEquals(1, last.handling().history().size());
    }

    @Test
    void takesUpAStoryThatHasGoneIntoAnother() {
        var first = SampleNews.article("a", "safety");
        var second = SampleNews.article("b", "safety");
        send(second);
        send(SampleNews.story(second));
        raw(AnalyzeTopics.STORIES, second.article().id().value(), null);
        send(SampleNews.story(first, second));

        var told = alerts.readValuesToList();

        assertEquals(1, told.stream().map(Alert::id).distinct().count());
        assertEquals(first.article().id().value(), told.getLast().story().id());
    }

    @Test
    void sendsPoisonOfEveryTopicToItsDeadLettersAndGoesOn() {
        int poisoned = 0;
        for (Topic<?> topic : List.of(
                AnalyzeTopics.ANALYZED,
                AnalyzeTopics.STORIES,
                AnalyzeTopics.SURGES,
                AlertTopics.ACTIONS,
                RuleRevision.TOPIC)) {
            var dead = driver.createOutputTopic(
                    topic.deadName(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
            raw(topic, "k", "{\"article\":");
            raw(topic, null, "{}");
            raw(topic, "k", "{}");
            assertEquals(3, dead.readRecordsToList().size(), topic.name());
            poisoned++;
        }
        assertEquals(5, poisoned);
        var first = SampleNews.article("a", "safety");
        send(first);
        send(SampleNews.story(first));
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
        input.pipeInput(key == null ? null : bytes(key), value == null ? null : bytes(value), SampleNews.SEEN);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
