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
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.AlertTopics;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.stream.Json;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.StreamsStage;

@SuppressWarnings("NullAway.Init")
class AlertTopologyTest {

    private static final Instant SEEN = Instant.parse("2026-11-20T03:00:00Z");

    @TempDir
    Path state;

    private TopologyTestDriver driver;
    private TestInputTopic<byte[], byte[]> analyzed;
    private TestOutputTopic<String, Alert> alerts;
    private TestOutputTopic<byte[], byte[]> dead;

    @BeforeEach
    void open() {
        var settings = new KafkaSettings("unused:1", 1, 1, state, Map.of());
        var properties = StreamsStage.properties("alerting", settings, 1);
        // The driver never commits the transaction of a record that it could not read; a real broker is in deploy.
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        driver = new TopologyTestDriver(
                AlertTopology.of(RuleBook.load(Path.of("data/rules.yaml"))), properties, SEEN);
        analyzed = driver.createInputTopic(
                AnalyzeTopics.ANALYZED.name(), new ByteArraySerializer(), new ByteArraySerializer());
        alerts = driver.createOutputTopic(
                AlertTopics.ALERTS.name(),
                new StringDeserializer(),
                AlertTopics.ALERTS.serde().deserializer());
        dead = driver.createOutputTopic(
                AnalyzeTopics.ANALYZED.deadName(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void raisesAnAlertWithTheSentenceInQuestionAndADeadline() {
        send(article("a", Mode.LIVE, SEEN), Response.VERIFY, PlaceStatus.ABOUT);

        var alert = alerts.readValue();

        assertEquals("claim-on-safety", alert.rule());
        assertEquals(Severity.HIGH, alert.severity());
        assertEquals("Hồ sắp vỡ.", alert.sentence());
        assertEquals(AlertState.DETECTED, alert.state());
        assertEquals(Duration.ofHours(6), Duration.between(alert.raisedAt(), alert.deadline()));
        assertEquals("binh-dinh." + alert.article().article().id(), alert.id());
    }

    @Test
    void raisesNoSecondAlertForACopyOfTheRecordNorForAnEdit() {
        var article = article("a", Mode.LIVE, SEEN);
        send(article, Response.VERIFY, PlaceStatus.ABOUT);
        send(article, Response.VERIFY, PlaceStatus.ABOUT);
        send(article.withTexts("Tin đồn mới", "", ""), Response.VERIFY, PlaceStatus.ABOUT);

        assertEquals(1, alerts.readValuesToList().size());
    }

    @Test
    void staysSilentOnArchiveMaterialOldNewsIncidentalNamesAndPlainNews() {
        send(article("a", Mode.ARCHIVE, SEEN), Response.VERIFY, PlaceStatus.ABOUT);
        send(article("b", Mode.LIVE, SEEN.minus(Duration.ofDays(8))), Response.VERIFY, PlaceStatus.ABOUT);
        send(article("c", Mode.LIVE, SEEN), Response.VERIFY, PlaceStatus.MENTION);
        send(article("d", Mode.LIVE, SEEN), Response.NONE, PlaceStatus.ABOUT);

        assertTrue(alerts.isEmpty());
    }

    @Test
    @SuppressWarnings("NullAway") // the test driver takes records without key
    void sendsPoisonToTheDeadLetterTopicAndGoesOn() {
        analyzed.pipeInput(bytes("k"), bytes("{\"article\":"));
        analyzed.pipeInput(null, bytes("[]"));
        send(article("a", Mode.LIVE, SEEN), Response.REMEDY, PlaceStatus.ABOUT);

        assertEquals(2, dead.readRecordsToList().size());
        assertEquals(1, alerts.readValuesToList().size());
    }

    private void send(Article article, Response response, PlaceStatus status) {
        var labels = new Labels(
                "vi",
                List.of(new Mention("binh-dinh", status)),
                List.of("safety"),
                Tone.UNFAVOURABLE,
                response,
                List.of(new Evidence("response", "Hồ sắp vỡ.", "response.rumour")));
        analyzed.pipeInput(
                bytes(article.id().value()), Json.mapper().writeValueAsBytes(new AnalyzedArticle(article, 1, labels)));
    }

    private static Article article(String slug, Mode mode, Instant published) {
        var url = URI.create("https://gocpho.example/" + slug);
        var source = new Source("goc-pho", "Góc phố", Source.Kind.SOCIAL, "vn", "vi", 3);
        return new Article(
                ArticleId.of(url), url, source, "Tin đồn", "Hồ sắp vỡ.", "", null, null, published, SEEN, mode, null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
