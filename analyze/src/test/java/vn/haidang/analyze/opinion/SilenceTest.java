package vn.haidang.analyze.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.config.Secret;

/** Neither the key, nor the article, nor the answer reaches a log or an answer's detail. */
class SilenceTest {

    private static final String KEY = "sk-canary-key-0123456789";
    private static final String WORDS = "Chim hoàng yến hót trong hầm mỏ.";

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Level before = Level.DEBUG;

    @BeforeEach
    void listen() {
        before = root.getLevel();
        root.setLevel(Level.TRACE);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
        root.setLevel(before);
    }

    @Test
    void whateverGoesWrongNothingIsToldButWhat(@TempDir Path folder) throws Exception {
        var key = Secret.of("file:" + Files.writeString(folder.resolve("key"), KEY));
        var text = Samples.text(WORDS, WORDS);
        var clock = new SettableClock(Samples.NOW);
        try (var server = new FakeModel();
                var model = new LanguageModel(Samples.settings(server.address(), key), clock, wait -> {})) {
            server.thenBody(401, "wrong key " + KEY + " for " + WORDS)
                    .thenBody(500, WORDS)
                    .thenBody(200, WORDS + KEY)
                    .says(WORDS)
                    .says("{\"" + WORDS + "\":1}")
                    .says("{\"response\":\"" + WORDS + "\",\"sentence\":\"\"}")
                    .says("{\"response\":\"verify\",\"sentence\":\"Không có: " + WORDS + "\"}")
                    .thenStatus(302, "Location", "http://127.0.0.1:1/" + KEY)
                    .then(exchange -> exchange.close());
            for (int i = 0; i < 9; i++) {
                clock.advance(Duration.ofHours(1));
                var answer = assertInstanceOf(Answer.Withheld.class, model.secondOpinion(text));
                assertSilent(answer.detail());
            }
            assertEquals(9, server.keys.size());
            assertEquals(
                    List.of("Bearer " + KEY), server.keys.stream().distinct().toList());
        }
        var ours = log.list.stream()
                .filter(event -> event.getLoggerName().equals(LanguageModel.class.getName()))
                .toList();
        assertEquals(9, ours.size(), "one line for each failure");
        log.list.forEach(event -> assertSilent(lines(event)));
    }

    private static String lines(ILoggingEvent event) {
        return event.getFormattedMessage()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }

    private static void assertSilent(String text) {
        for (var forbidden : List.of(KEY, "canary", "hoàng yến")) {
            assertFalse(text.contains(forbidden), text);
        }
        assertEquals(1, text.lines().collect(Collectors.counting()), text);
    }
}
