package vn.haidang.deploy.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.deploy.application.Installation;
import vn.haidang.ingest.stream.Json;

/** The commands {@code explain} and {@code check} with the shipped defaults and a model's server of our own. */
class OpinionCommandTest {

    private static final String SENTENCE = "Người dân Quy Nhơn phản ánh cống tắc nhiều tháng chưa ai xử lý";

    private static final String SOURCES = """
            sources:
              - {id: bao, name: Báo, kind: press, country: vn, language: vi, tier: 2,
                 feeds: ["https://bao.example/rss"], every: 10m, fullText: true, checked: never}
              - {id: hoi-nhom, name: Hội nhóm, kind: social, country: vn, language: vi, tier: 3,
                 feeds: ["https://hoi.example/rss"], every: 10m, fullText: false, checked: never}
            """;

    @TempDir
    private Path folder;

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Path page;

    @BeforeEach
    void start() throws IOException {
        System.setProperty(Installation.HOME, "target/haidang");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", exchange -> {
            try (exchange) {
                var request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                requests.add(request);
                byte[] body = completion(request).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        Files.writeString(folder.resolve("my-sources.yaml"), SOURCES);
        page = Files.writeString(
                folder.resolve("page.html"),
                "<html><head><title>Ngập ở Quy Nhơn</title></head><body><article><p>" + SENTENCE
                        + ".</p></article></body></html>");
    }

    @AfterEach
    void stop() {
        server.stop(0);
        System.clearProperty(Installation.HOME);
    }

    @Test
    void explainShowsTheSecondOpinionOfASourceThatIsPress() throws IOException {
        String out = run("explain", page.toString(), "--source", "bao", "--config", config("true"));
        assertTrue(out.contains("language model: second opinion by tiny, to be checked\n  remedy\n  " + SENTENCE), out);
        assertEquals(1, requests.size());
    }

    @Test
    void explainAddsASummaryAndATranslationOnRequest() throws IOException {
        String out = run(
                "explain",
                page.toString(),
                "--source=bao",
                "--summary=2",
                "--translate=en",
                "--config",
                config("true"));
        assertTrue(out.contains("\n  Cống ở Quy Nhơn tắc.\n  Dân đã phản ánh.\n"), out);
        assertTrue(out.contains("\n  Flooding in Quy Nhon\n  A drain is blocked.\n"), out);
        assertEquals(3, requests.size());
    }

    @Test
    void aSummaryOfTooManySentencesIsAWrongCall() {
        var err = new StringWriter();
        var line = HaidangCommand.line().setErr(new PrintWriter(err));
        assertEquals(2, line.execute("explain", page.toString(), "--summary=11"));
        assertTrue(err.toString().contains("--summary: got 11, expected 1 to 10"), err.toString());
    }

    @Test
    void explainSendsNoSocialPostAndNoPageOfNobodyKnowsWhom() throws IOException {
        String post = run("explain", page.toString(), "--source", "hoi-nhom", "--config", config("true"));
        assertTrue(post.contains("language model: not asked: Hội nhóm is a social account"), post);
        String unknown = run("explain", page.toString(), "--config", config("true"));
        assertTrue(unknown.contains("language model: not asked: whose page"), unknown);
        assertEquals(List.of(), requests);
    }

    @Test
    void explainSaysNothingOfAModelThatIsOff() throws IOException {
        String out = run("explain", page.toString(), "--source", "bao", "--config", config("false"));
        assertFalse(out.contains("language model"), out);
        String asked = run("explain", page.toString(), "--translate", "en", "--config", config("false"));
        assertTrue(asked.contains("language model: not asked: opinion.enabled is false"), asked);
        assertEquals(List.of(), requests);
    }

    @Test
    void checkSaysWhetherTheModelIsOnAndWhere() throws IOException {
        assertTrue(run("check", "--config", config("true")).contains("Model:     on, tiny at " + address()));
        assertTrue(run("check", "--config", config("false")).contains("Model:     off, " + address()));
        assertEquals(List.of(), requests);
    }

    private String run(String... arguments) {
        var out = new StringWriter();
        var line = HaidangCommand.line().setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
        assertEquals(0, line.execute(arguments), out::toString);
        return out.toString();
    }

    private String config(String enabled) throws IOException {
        var file = folder.resolve("haidang.yaml");
        Files.writeString(file, """
                data: %s
                ingest: {sources: my-sources.yaml}
                opinion: {enabled: %s, address: "%s", model: tiny}
                """.formatted(folder.resolve("data"), enabled, address()));
        return file.toString();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    private static String completion(String request) {
        Map<String, Object> answer = request.contains("tóm tắt bài báo")
                ? Map.of("sentences", List.of("Cống ở Quy Nhơn tắc.", "Dân đã phản ánh."))
                : request.contains("dịch bài báo")
                        ? Map.of("title", "Flooding in Quy Nhon", "text", "A drain is blocked.")
                        : Map.of("response", "remedy", "sentence", SENTENCE);
        var opinion = Json.mapper().writeValueAsString(answer);
        return Json.mapper()
                .writeValueAsString(
                        Map.of("choices", List.of(Map.of("message", Map.of("role", "assistant", "content", opinion)))));
    }
}
