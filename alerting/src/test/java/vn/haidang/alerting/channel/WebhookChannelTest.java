package vn.haidang.alerting.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.haidang.alerting.notify.Message;
import vn.haidang.ingest.config.Secret;
import vn.haidang.ingest.stream.Json;

@SuppressWarnings("NullAway.Init")
class WebhookChannelTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Answer answer = exchange -> exchange.sendResponseHeaders(200, -1);

    private interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    private record Received(String id, String time, String signature, String body) {}

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        received.add(new Received(
                String.valueOf(headers.getFirst("webhook-id")),
                String.valueOf(headers.getFirst("webhook-timestamp")),
                String.valueOf(headers.getFirst("webhook-signature")),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        answer.give(exchange);
        exchange.close();
    }

    @Test
    void signsWhatItSendsSoThatTheOtherSideCanTell() throws Exception {
        assertInstanceOf(Attempt.Sent.class, channel("/").send(message()));

        var one = received.getFirst();
        assertEquals(message().key(), one.id());
        assertEquals(Long.toString(NOW.getEpochSecond()), one.time());
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        byte[] expected =
                mac.doFinal((one.id() + "." + one.time() + "." + one.body()).getBytes(StandardCharsets.UTF_8));
        assertEquals("v1," + Base64.getEncoder().encodeToString(expected), one.signature());
        JsonNode body = Json.mapper().readTree(one.body());
        assertEquals("message", body.path("type").asString());
        assertEquals("Cảnh báo", body.path("data").path("subject").asString());
    }

    @Test
    void theExampleOfTheConventionHasItsSignature() throws Exception {
        // From the reference libraries of Standard Webhooks.
        byte[] key = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        byte[] signed = mac.doFinal(
                "msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8));

        assertEquals(
                "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                Base64.getEncoder().encodeToString(signed));
    }

    @Test
    void aRepetitionHasTheSameId() throws IOException {
        answer = exchange -> exchange.sendResponseHeaders(received.size() == 1 ? 500 : 200, -1);

        assertInstanceOf(Attempt.NotSent.class, channel("/").send(message()));
        assertInstanceOf(Attempt.Sent.class, channel("/").send(message()));

        assertEquals(1, received.stream().map(Received::id).distinct().count());
        assertTrue(channel("/").repeatable());
    }

    @Test
    void doesNotFollowARedirect() throws IOException {
        answer = exchange -> {
            exchange.getResponseHeaders().add("location", "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
        };

        assertInstanceOf(Attempt.NotSent.class, channel("/").send(message()));
        assertEquals(1, received.size());
    }

    @Test
    void aServerThatSaysNothingInTimeLeavesItOpen() throws IOException {
        answer = exchange -> await();

        var attempt = new WebhookChannel(settings("/"), clock(), Duration.ofMillis(300)).send(message());

        assertInstanceOf(Attempt.Unknown.class, attempt);
    }

    @Test
    void anAnswerWithoutEndCountsByItsStatus() throws IOException {
        answer = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] page = new byte[64 * 1024];
            for (int i = 0; i < 1_000; i++) {
                exchange.getResponseBody().write(page);
            }
        };

        assertInstanceOf(Attempt.Sent.class, channel("/").send(message()));
    }

    @Test
    void nobodyThereIsCertain() throws IOException {
        var settings = settings("/");
        server.stop(0);

        assertInstanceOf(Attempt.NotSent.class, new WebhookChannel(settings, clock(), TIMEOUT).send(message()));
    }

    @Test
    void refusesAddressesAndSecretsThatProtectNothing() throws IOException {
        var good = secret(KEY);
        var weak = secret(new byte[8]);
        List<String> refused = new ArrayList<>();
        for (String url : List.of("http://hub.example.vn/x", "ftp://127.0.0.1/", "https://u:p@hub.example.vn/", "/x")) {
            refused.add(assertThrows(IllegalArgumentException.class, () -> new WebhookSettings(URI.create(url), good))
                    .toString());
        }
        refused.add(assertThrows(
                        IllegalArgumentException.class, () -> new WebhookSettings(URI.create("https://hub.vn/"), weak))
                .toString());
        assertEquals(5, refused.size());
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private WebhookChannel channel(String path) throws IOException {
        return new WebhookChannel(settings(path), clock(), TIMEOUT);
    }

    private WebhookSettings settings(String path) throws IOException {
        return new WebhookSettings(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path), secret(KEY));
    }

    private Secret secret(byte[] key) throws IOException {
        String text = "whsec_" + Base64.getEncoder().encodeToString(key);
        return Secret.of("file:" + Files.writeString(folder.resolve("secret-" + key.length), text));
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static Message message() {
        return Message.plain(Message.keyOf("a"), "hub", "hub", "Trung tâm", "Cảnh báo", "Nội dung", NOW);
    }
}
