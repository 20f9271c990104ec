package vn.haidang.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import vn.haidang.ingest.SettableClock;
import vn.haidang.ingest.SharedData;
import vn.haidang.ingest.stream.Json;

class RobotsTest {

    private static final URI PAGE = URI.create("https://a.vn/tin/1.html");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T00:00:00Z"));
    private final List<URI> asked = new ArrayList<>();

    @Test
    void answerIsKeptForADay() throws InterruptedException {
        var robots = robots(text("User-agent: *\nDisallow: /tin/"));
        assertFalse(robots.ask(PAGE).allowed());
        clock.advance(Duration.ofHours(23));
        assertFalse(robots.ask(PAGE).allowed());
        assertEquals(List.of(URI.create("https://a.vn/robots.txt")), asked);
        clock.advance(Duration.ofHours(2));
        assertFalse(robots.ask(PAGE).allowed());
        assertEquals(2, asked.size());
    }

    @Test
    void missingFileAllowsAndServerInTroubleDoesNot() throws InterruptedException {
        assertTrue(robots(new FetchResult.Failed("status 404", 404)).ask(PAGE).allowed());
        assertTrue(robots(new FetchResult.Failed("status 403", 403)).ask(PAGE).allowed());
        assertFalse(robots(new FetchResult.Failed("status 503", 503)).ask(PAGE).allowed());
        assertFalse(robots(new FetchResult.Failed("status 429", 429)).ask(PAGE).allowed());
        assertFalse(robots(new FetchResult.Failed("no answer", 0)).ask(PAGE).allowed());
        assertFalse(robots(new FetchResult.Refused("private")).ask(PAGE).allowed());
    }

    @Test
    void delayOfTheHostIsKnownAndAnEndlessOneIsANo() throws InterruptedException {
        var slow = robots(text("User-agent: *\nCrawl-delay: 10")).ask(PAGE);
        assertEquals(new Robots.Permission(true, true, Duration.ofSeconds(10)), slow);
        assertFalse(robots(text("User-agent: *\nCrawl-delay: 3600")).ask(PAGE).allowed());
    }

    @Test
    void publishedExpectationsAreMeasured() throws IOException {
        var cases = Json.mapper().readTree(Files.readAllBytes(SharedData.require("robots/expectations.json")));
        int checks = 0;
        int met = 0;
        for (JsonNode file : cases) {
            byte[] text = HexFormat.of().parseHex(file.path("robotstxt_hex").stringValue());
            for (JsonNode expected : file.path("expect")) {
                checks++;
                met += meets(text, expected) ? 1 : 0;
            }
        }
        LoggerFactory.getLogger(RobotsTest.class).info("robots.txt: {} of {} expectations met", met, checks);
        assertEquals(146, checks);
        assertTrue(met >= 120, "met: " + met);
    }

    private static boolean meets(byte[] text, JsonNode expected) {
        String agent = expected.path("ua").stringValue().toLowerCase(Locale.ROOT);
        var url = expected.path("url").stringValue();
        var rules = Robots.parse(URI.create("http://example.com/robots.txt"), text, List.of(agent));
        return rules.isAllowed(url) == expected.path("outcome").stringValue().equals("ALLOWED");
    }

    private Robots robots(FetchResult answer) {
        return new Robots(
                robotsTxt -> {
                    asked.add(robotsTxt);
                    return answer;
                },
                clock);
    }

    private static FetchResult text(String robotsTxt) {
        byte[] bytes = robotsTxt.getBytes(StandardCharsets.UTF_8);
        return new FetchResult.Fetched(bytes, null, PAGE, Validators.NONE, new FetchResult.Heads("", ""));
    }
}
