package vn.haidang.alerting.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.haidang.alerting.notify.Message;
import vn.haidang.ingest.config.Secret;
import vn.haidang.ingest.stream.Json;

/** Against a server that answers as core.telegram.org/bots/api says. */
@SuppressWarnings("NullAway.Init")
class TelegramChannelTest {

    private static final String TOKEN = "123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11";
    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

    @TempDir
    Path folder;

    private HttpServer server;
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final List<JsonNode> bodies = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String answer = "{\"ok\":true,\"result\":{\"message_id\":1}}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        paths.add(exchange.getRequestURI().getPath());
        bodies.add(Json.mapper().readTree(exchange.getRequestBody().readAllBytes()));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void sendsPlainTextToTheChat() throws IOException {
        assertInstanceOf(Attempt.Sent.class, channel().send(message("Nghe nói *hồ* <b>sắp</b> vỡ.")));

        assertEquals(List.of("/bot" + TOKEN + "/sendMessage"), paths);
        var body = bodies.getFirst();
        assertEquals("-100123", body.path("chat_id").asString());
        assertEquals(
                "Cảnh báo\n\nNghe nói *hồ* <b>sắp</b> vỡ.", body.path("text").asString());
        assertTrue(body.path("parse_mode").isMissingNode());
        assertTrue(body.path("link_preview_options").path("is_disabled").asBoolean());
    }

    @Test
    void cutsWhatTheInterfaceWouldRefuse() throws IOException {
        channel().send(message("🔥".repeat(4_000)));

        String text = bodies.getFirst().path("text").asString();
        assertTrue(text.length() <= 4096, () -> "got " + text.length());
        assertTrue(text.endsWith("🔥…"), text.substring(text.length() - 5));
    }

    @Test
    void waitsAsLongAsItIsTold() throws IOException {
        status = 429;
        answer = "{\"ok\":false,\"error_code\":429,\"parameters\":{\"retry_after\":35}}";

        var attempt = assertInstanceOf(Attempt.NotSent.class, channel().send(message("a")));

        assertEquals(Duration.ofSeconds(35), attempt.pause());
    }

    @Test
    void aRefusalIsCertainAndAServerThatBreaksIsNot() throws IOException {
        status = 403;
        assertInstanceOf(Attempt.NotSent.class, channel().send(message("a")));
        status = 502;
        assertInstanceOf(Attempt.Unknown.class, channel().send(message("a")));
    }

    @Test
    void theTokenIsInNoReason() throws IOException {
        status = 401;
        answer = "{\"description\":\"bot" + TOKEN + "\"}";
        var refused = channel().send(message("a"));
        var unreachable = channel();
        server.stop(0);

        for (var attempt : List.of(refused, unreachable.send(message("a")))) {
            assertFalse(attempt.toString().contains("ABC-DEF"), attempt.toString());
            assertInstanceOf(Attempt.NotSent.class, attempt);
        }
    }

    private TelegramChannel channel() throws IOException {
        var token = Secret.of("file:" + Files.writeString(folder.resolve("token"), TOKEN));
        return new TelegramChannel(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"), token, Duration.ofSeconds(5));
    }

    private static Message message(String text) {
        return Message.plain(Message.keyOf(text), Message.TELEGRAM, "-100123", "Tổ trực", "Cảnh báo", text, NOW);
    }
}
