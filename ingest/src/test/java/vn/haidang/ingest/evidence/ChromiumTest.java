package vn.haidang.ingest.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private PageCamera browser(String named, ProcessLimits limits) {
        return Chromium.of(new EvidenceSettings(folder, named, false), limits);
    }

    private PageCamera chromium() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no " + CHROMIUM + " here: pictures of pages are not tested");
        return browser(CHROMIUM.toString(), ProcessLimits.USUAL);
    }

    @Test
    void drawsTheTextOfAPage() throws Exception {
        Path png = folder.resolve("page.png");
        String html = "<html><head><meta charset=windows-1252><style>h1{color:#c00}</style></head>"
                + "<body><h1>Cầu sập ở Quy Nhơn?</h1><p>" + "Nhiều người dân cho biết. ".repeat(200) + "</p></body>";

        assertEquals(Optional.empty(), chromium().draw(html, png));

        var image = ImageIO.read(png.toFile());
        assertEquals(1280, image.getWidth());
        assertTrue(image.getHeight() > 150 && image.getHeight() < 2_000, "height " + image.getHeight());
    }

    /** Everything that could call out, aimed at a port of this machine that counts. */
    @Test
    void aHostilePageReachesNothing() throws Exception {
        var camera = chromium();
        try (var trap = new Trap()) {
            String base = "http://127.0.0.1:" + trap.port();
            String local = "http://localhost:" + trap.port();
            String html = """
                    <!doctype html><html><head>
                    <meta http-equiv="refresh" content="0;url=%1$s/refresh">
                    <link rel="stylesheet" href="%1$s/style.css"><link rel="preconnect" href="%1$s">
                    <link rel="dns-prefetch" href="//trap.example"><link rel="prefetch" href="%1$s/prefetch">
                    <link rel="icon" href="%1$s/favicon.ico"><base href="%1$s/">
                    <style>@import url("%1$s/import.css"); body{background:url(%1$s/back.png)}
                      @font-face{font-family:x;src:url(%1$s/font.woff2)} p{font-family:x}</style>
                    <script>fetch("%1$s/fetch"); new WebSocket("ws://127.0.0.1:%2$d/ws");
                      new Image().src="%3$s/image"; navigator.sendBeacon("%1$s/beacon");
                      document.write("<p style='height:5000px'>script ran</p>"); location="%1$s/location";</script>
                    </head><body onload="fetch('%1$s/onload')">
                    <img src="%1$s/a.png"><img src="%3$s/b.png" onerror="location='%1$s/error'">
                    <img src="file:///etc/passwd"><iframe src="file:///etc/passwd" width="600" height="600"></iframe>
                    <iframe src="%1$s/frame"></iframe><object data="%1$s/object"></object><embed src="%1$s/embed">
                    <video src="%1$s/video" autoplay poster="%1$s/poster"></video><audio src="%1$s/audio" autoplay></audio>
                    <form id="f" action="%1$s/form" method="post"><input autofocus onfocus="this.form.submit()"></form>
                    <svg><image href="%1$s/svg"/><use href="%1$s/use#x"/></svg>
                    <a href="%1$s/ping" ping="%1$s/ping2">x</a>
                    <p>Nội dung bài báo</p></body></html>
                    """.formatted(base, trap.port(), local);
            Path png = folder.resolve("hostile.png");

            assertEquals(Optional.empty(), camera.draw(html, png));

            assertEquals(0, trap.connections());
            assertTrue(ImageIO.read(png.toFile()).getHeight() < 4_000, "a script has drawn");
            try (var control = new Socket(InetAddress.getLoopbackAddress(), trap.port())) {
                assertTrue(control.isConnected());
            }
            trap.awaitOne();
        }
    }

    @Test
    void saysThatTheBrowserIsAbsent() throws InterruptedException {
        Path png = folder.resolve("page.png");
        assertEquals(
                Optional.of("browser no-such-browser is not here"),
                browser("no-such-browser", ProcessLimits.USUAL).draw("<p>x", png));
        assertEquals(
                Optional.of("no browser is configured"),
                Chromium.of(new EvidenceSettings(folder, null, true), ProcessLimits.USUAL)
                        .draw("<p>x", png));
        assertFalse(Files.exists(png));
    }

    @Test
    void killsABrowserThatTakesTooLongWithItsChildren() throws Exception {
        Path marker = folder.resolve("pid");
        Path slow = script("sleep 600 & echo $! > " + marker + "; wait");

        var failure = browser(slow.toString(), new ProcessLimits(Duration.ofSeconds(2), Long.MAX_VALUE))
                .draw("<p>x", folder.resolve("page.png"));

        assertEquals(Optional.of("the browser took longer than 2 s"), failure);
        long child = Long.parseLong(Files.readString(marker).strip());
        assertTrue(hasEnded(child), "the child lives on");
    }

    @Test
    void killsABrowserThatTakesTooMuchMemory() throws Exception {
        Path greedy = script("x=$(head -c 60000000 /dev/zero | tr '\\0' a); sleep 600");

        var failure = browser(greedy.toString(), new ProcessLimits(Duration.ofSeconds(60), 20L * 1024 * 1024))
                .draw("<p>x", folder.resolve("page.png"));

        assertEquals(Optional.of("the browser took more than 20 MB"), failure);
    }

    @Test
    void saysWhatABrokenBrowserSaid() throws Exception {
        var failure = browser(script("echo out of order; exit 3").toString(), ProcessLimits.USUAL)
                .draw("<p>x", folder.resolve("page.png"));
        assertEquals(Optional.of("the browser made no picture: out of order"), failure);
    }

    private Path script(String body) throws IOException {
        Path script = Files.writeString(folder.resolve("browser.sh"), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return script;
    }

    /** A killed process takes a moment to end, and stays as a zombie where nobody asks for its status. */
    private static boolean hasEnded(long pid) throws InterruptedException {
        for (var deadline = Instant.now().plusSeconds(20); Instant.now().isBefore(deadline); ) {
            if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty() || isDefunct(pid)) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return false;
    }

    private static boolean isDefunct(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return List.of('Z', 'X').contains(stat.replaceAll("^.*\\) ", "").charAt(0));
        } catch (IOException e) {
            return true;
        }
    }

    /** Counts connections and answers none. */
    private static final class Trap implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final AtomicInteger connections = new AtomicInteger();

        Trap() throws IOException {
            Thread.ofVirtual().start(this::count);
        }

        private void count() {
            try {
                while (true) {
                    socket.accept().close();
                    connections.incrementAndGet();
                }
            } catch (IOException e) {
                // closed
            }
        }

        int port() {
            return socket.getLocalPort();
        }

        int connections() {
            return connections.get();
        }

        /** Proof that it counts at all. */
        void awaitOne() {
            long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (connections() == 0 && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            assertEquals(1, connections());
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
