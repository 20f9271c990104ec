package vn.haidang.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.haidang.ingest.fetch.FetchResult.Failed;
import vn.haidang.ingest.fetch.FetchResult.Fetched;
import vn.haidang.ingest.fetch.FetchResult.NotModified;
import vn.haidang.ingest.fetch.FetchResult.Refused;

@Timeout(60)
class FetcherTest {

    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);
    private static final Page HELLO_PAGE = new Page("text/html; charset=windows-1258", HELLO);

    private static final List<String> HOSTS_OF_THIS_MACHINE = List.of(
            "127.0.0.1",
            "localhost",
            "LOCALHOST.",
            "2130706433",
            "127.1",
            "0",
            "0x7f000001",
            "0177.0.0.1",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "[::127.0.0.1]",
            "[64:ff9b::7f00:1]",
            "user@127.0.0.1",
            "10.0.0.1");

    private WebServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = new WebServer();
        fetcher = fetcher(Reach.ANY);
    }

    @AfterEach
    void stop() {
        fetcher.close();
        server.close();
    }

    @Test
    void documentComesWithCharsetAndAddress() throws InterruptedException {
        server.on("/a", HELLO_PAGE);
        var fetched = assertInstanceOf(Fetched.class, get("/a"));
        assertArrayEquals(HELLO, fetched.body());
        assertEquals("windows-1258", String.valueOf(fetched.charset()));
        assertEquals(server.url("/a"), fetched.finalUrl());
        assertEquals(Validators.NONE, fetched.validators());
    }

    @Test
    void nonsenseContentTypeIsNoCharset() throws InterruptedException {
        server.on("/a", new Page("text/html; charset=klingon", HELLO));
        assertNull(assertInstanceOf(Fetched.class, get("/a")).charset());
    }

    @Test
    void serverSeesTheBotAndItsContact() throws InterruptedException {
        var agents = new LinkedBlockingQueue<String>();
        server.on("/a", exchange -> {
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            HELLO_PAGE.handle(exchange);
        });
        assertInstanceOf(Fetched.class, get("/a"));
        assertEquals("HaiDangBot/0.1 (+test@example.vn)", agents.take());
    }

    @Test
    void validatorsAreSentBackWordForWord() throws InterruptedException {
        server.on("/a", new NotModifiedSince("W/\"x;1\"", "not even a date"));
        var first = assertInstanceOf(Fetched.class, get("/a"));
        assertInstanceOf(NotModified.class, fetcher.fetch(server.url("/a"), first.validators()));
    }

    @Test
    void redirectsAreFollowedFiveTimes() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            server.on("/r" + i, new RedirectTo(301 + i % 2, "/r" + (i + 1)));
        }
        server.on("/r5", HELLO_PAGE);
        assertEquals(
                server.url("/r5"), assertInstanceOf(Fetched.class, get("/r0")).finalUrl());
    }

    @Test
    void redirectLoopIsRefused() throws InterruptedException {
        server.on("/loop", new RedirectTo(302, "/loop"));
        assertEquals(new Refused("more than 5 redirects"), get("/loop"));
        assertEquals(6, server.requests().size());
    }

    @Test
    void redirectToAFileIsRefused() throws InterruptedException {
        server.on("/f", new RedirectTo(302, "file:///etc/passwd"));
        assertInstanceOf(Refused.class, get("/f"));
    }

    @Test
    void redirectThatCannotBeReadFails() throws InterruptedException {
        server.on("/f", new RedirectTo(302, "http://[broken"));
        assertInstanceOf(Failed.class, get("/f"));
    }

    @Test
    void statusIsReported() throws InterruptedException {
        server.on("/gone", new WebServer.Status(410)).on("/busy", new WebServer.Status(503));
        assertEquals(new Failed("status 410", 410), get("/gone"));
        assertEquals(new Failed("status 503", 503), get("/busy"));
        assertEquals(new Failed("status 404", 404), get("/nothing"));
    }

    @Test
    void endlessBodyIsCutAtTheLimit() throws InterruptedException {
        server.on("/endless", new EndlessBody());
        assertTrue(failure("/endless").contains("on the wire"));
    }

    @Test
    void gzipBombIsCutAtTheLimit() throws InterruptedException {
        server.on("/bomb", new GzipBomb(200));
        assertTrue(failure("/bomb").contains("unpacked"));
    }

    @Test
    void gzipIsUnpacked() throws InterruptedException {
        server.on("/packed", new GzipBomb(1));
        assertEquals(
                1024 * 1024, assertInstanceOf(Fetched.class, get("/packed")).body().length);
    }

    @Test
    void gzipThatIsNoneFails() throws InterruptedException {
        server.on("/liar", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            HELLO_PAGE.handle(exchange);
        });
        server.on("/unknown", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip, gzip");
            HELLO_PAGE.handle(exchange);
        });
        failure("/liar");
        assertTrue(failure("/unknown").contains("gzip, gzip"));
    }

    @Test
    void bodyShorterThanPromisedFails() throws InterruptedException {
        server.on("/short", new CutOffBody());
        failure("/short");
    }

    @Test
    void drippingBodyIsCutAtTheTotalTime() throws InterruptedException {
        var stop = new CountDownLatch(1);
        server.on("/slow", new DrippingBody(stop));
        var clock = Clock.systemUTC();
        var politeness = new Politeness(clock, Thread::sleep);
        try (var hasty = new Fetcher(settings(Reach.ANY), clock, politeness, Duration.ofSeconds(1))) {
            var failed = assertInstanceOf(Failed.class, hasty.fetch(server.url("/slow"), Validators.NONE));
            assertTrue(failed.reason().startsWith("not finished within"), failed.reason());
        } finally {
            stop.countDown();
        }
    }

    @Test
    void robotsTxtKeepsUsOff() throws InterruptedException {
        server.on("/robots.txt", text("User-agent: HaiDangBot\nDisallow: /private"));
        server.on("/private", HELLO_PAGE).on("/open", HELLO_PAGE);
        assertInstanceOf(Refused.class, get("/private"));
        assertInstanceOf(Fetched.class, get("/open"));
        assertEquals(List.of("/robots.txt", "/open"), server.requests());
    }

    @Test
    void robotsTxtInTroubleKeepsUsOffEverything() throws InterruptedException {
        server.on("/robots.txt", new WebServer.Status(503)).on("/open", HELLO_PAGE);
        assertInstanceOf(Refused.class, get("/open"));
    }

    @Test
    void redirectAlsoAsksRobotsTxt() throws InterruptedException {
        server.on("/robots.txt", text("User-agent: *\nDisallow: /private"));
        server.on("/open", new RedirectTo(302, "/private")).on("/private", HELLO_PAGE);
        assertInstanceOf(Refused.class, get("/open"));
    }

    @Test
    void privateAddressIsNeverConnectedTo() throws InterruptedException {
        server.on("/a", HELLO_PAGE).on("/robots.txt", HELLO_PAGE);
        int port = server.url("/").getPort();
        int refused = 0;
        try (var guarded = fetcher(Reach.PUBLIC)) {
            for (String host : HOSTS_OF_THIS_MACHINE) {
                var result = guarded.fetch(URI.create("http://" + host + ":" + port + "/a"), Validators.NONE);
                assertInstanceOf(Refused.class, result, host);
                refused++;
            }
        }
        assertEquals(14, refused);
        assertEquals(List.of(), server.requests());
    }

    private String failure(String path) throws InterruptedException {
        return assertInstanceOf(Failed.class, get(path)).reason();
    }

    private FetchResult get(String path) throws InterruptedException {
        return fetcher.fetch(server.url(path), Validators.NONE);
    }

    private static Page text(String robots) {
        return new Page("text/plain", robots.getBytes(StandardCharsets.UTF_8));
    }

    private static Fetcher fetcher(Reach reach) {
        return new Fetcher(settings(reach), Clock.systemUTC());
    }

    private static FetchSettings settings(Reach reach) {
        return new FetchSettings("test@example.vn", Duration.ZERO, null, reach, 4);
    }
}
