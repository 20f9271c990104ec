package vn.haidang.deploy.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertTopics;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.deploy.TestServers;
import vn.haidang.ingest.stream.Json;

/** Bad records and a server in trouble: nothing that can be archived is lost, and what cannot says why. */
class ArchiveFaultsTest {

    private Pipeline pipeline;

    @BeforeEach
    void start() throws Exception {
        pipeline = new Pipeline(TestServers.shared());
    }

    @AfterEach
    void stop() {
        pipeline.close();
    }

    @Test
    void poisonOnBothTopicsIsSetAsideAndTheRestIsArchived() throws Exception {
        var room = Newsroom.of("poison");
        var articles = AnalyzeTopics.ANALYZED.name();
        var alerts = AlertTopics.ALERTS.name();
        pipeline.send(room.at("before").article("Trước"));
        pipeline.send(articles, "poison-empty", new byte[0]);
        pipeline.send(articles, "poison-text", utf8("không phải JSON"));
        pipeline.send(articles, "poison-null", null);
        pipeline.send(articles, "poison-large", new byte[20 * 1024 * 1024]);
        pipeline.send(articles, "poison-schema", utf8("{\"article\":{}}"));
        pipeline.send(
                articles,
                "poison-province",
                Json.mapper().writeValueAsBytes(Newsroom.of("../etc").article("Lạ")));
        pipeline.send(
                articles,
                "poison-revision",
                Json.mapper().writeValueAsBytes(room.revision(-1).article("Âm")));
        pipeline.send(alerts, "poison-alert", utf8("[]"));
        pipeline.send(alerts, "poison-" + "y".repeat(600), Json.mapper().writeValueAsBytes(endless(room)));
        pipeline.send(room.at("good").alert(Instant.parse("2026-03-31T12:00:00Z")));
        pipeline.archive(room.at("after").article("Sau"));

        assertEquals(2, pipeline.makeSearchable("poison"));
        Pipeline.await(
                "the good alert",
                () -> pipeline.archive().reader().alerts("poison", 9).size() == 1);
        var dead = poison(articles);
        assertEquals(7, dead.size());
        assertEquals(2, poison(alerts).size());
        var text = dead.stream()
                .filter(letter -> letter.key().equals("poison-text"))
                .findFirst()
                .orElseThrow();
        assertEquals("không phải JSON", text.value());
        assertEquals("archive", text.stage());
        assertTrue(text.reason().startsWith("not a AnalyzedArticle"), text.reason());
    }

    @Test
    void blockedIndexIsWaitedForAndLosesNothing() throws Exception {
        var room = Newsroom.of("flood");
        pipeline.archive(room.at("before").article("Trước"));
        int deadBefore = pipeline.dead(AnalyzeTopics.ANALYZED.name()).size();

        block(true);
        try (var complaints = new Complaints()) {
            pipeline.send(room.at("during").article("Trong lúc đầy đĩa"));
            complaints.awaitFirst();
        } finally {
            block(false);
        }
        pipeline.archive(room.at("after").article("Sau"));

        assertEquals(3, pipeline.makeSearchable("flood"));
        assertEquals(deadBefore, pipeline.dead(AnalyzeTopics.ANALYZED.name()).size());
    }

    private static Alert endless(Newsroom room) {
        var good = room.alert(Newsroom.SEEN);
        return new Alert(
                "y".repeat(600),
                1,
                good.province(),
                good.response(),
                good.rule(),
                good.story(),
                good.raisedAt(),
                good.changedAt(),
                null,
                null,
                good.handling());
    }

    /** What Elasticsearch does itself when the disk is nearly full. */
    private static void block(boolean on) throws Exception {
        var body = "{\"index.blocks.read_only_allow_delete\": " + (on ? "true" : "null") + "}";
        var url = TestServers.shared().elasticsearchUrl() + "/haidang-articles-flood-2026/_settings";
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertEquals(200, client.send(request, BodyHandlers.ofString()).statusCode());
        }
    }

    private List<Pipeline.Letter> poison(String topic) throws Exception {
        return pipeline.dead(topic).stream()
                .filter(letter -> letter.key().startsWith("poison-"))
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Listens for the writer's warning that it waits. */
    private static final class Complaints extends AppenderBase<ILoggingEvent> implements AutoCloseable {

        private final Logger logger = (Logger) LoggerFactory.getLogger("vn.haidang.dashboards.archive.Complaint");
        private final CountDownLatch first = new CountDownLatch(1);

        private Complaints() {
            start();
            logger.addAppender(this);
        }

        @Override
        protected void append(ILoggingEvent event) {
            first.countDown();
        }

        private void awaitFirst() throws InterruptedException {
            assertTrue(first.await(60, TimeUnit.SECONDS), "the writer did not say that it waits");
        }

        @Override
        public void close() {
            logger.detachAppender(this);
        }
    }
}
