package vn.haidang.ingest.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.ingest.evidence.Visits.NOW;
import static vn.haidang.ingest.evidence.Visits.request;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;
import vn.haidang.ingest.article.Capture;
import vn.haidang.ingest.article.CaptureFailure;
import vn.haidang.ingest.article.EvidenceRequest;
import vn.haidang.ingest.article.PageCopy;
import vn.haidang.ingest.fetch.FetchResult;

class KeeperTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Visits visits = new Visits();

    private Keeper keeper(PageCamera camera, long full) throws IOException {
        var book = CaptureBook.open(folder);
        return new Keeper(folder, book, WarcStore.open(folder, book, full), visits, camera, CLOCK);
    }

    private Keeper keeper() throws IOException {
        return keeper(PageCamera.none(), WarcStore.FULL);
    }

    private static Capture keep(Keeper keeper, EvidenceRequest request) throws InterruptedException {
        return keeper.keep(request, false).orElseThrow();
    }

    private static PageCopy page(Capture capture) {
        return Objects.requireNonNull(capture.page());
    }

    @Test
    void keepsAPageThatAnyWarcReaderReadsBackWithItsHash() throws Exception {
        var capture = keep(keeper(), request(1));

        String html = Visits.html("/tin-1.html");
        assertEquals(
                Sha256.hex(html.getBytes(StandardCharsets.UTF_8)), page(capture).sha256());
        assertEquals(64, page(capture).sha256().length());
        List<String> types = new ArrayList<>();
        try (var reader = new WarcReader(folder.resolve(page(capture).file()))) {
            reader.calculateBlockDigest();
            for (var record : reader) {
                types.add(record.type());
                if (record instanceof WarcResponse response) {
                    assertEquals(200, response.http().status());
                    assertEquals(Optional.of("gzip"), response.http().headers().first("X-Crawler-Content-Encoding"));
                    byte[] body = response.http().body().stream().readAllBytes();
                    assertEquals(html, new String(body, StandardCharsets.UTF_8));
                    assertEquals(
                            page(capture).sha256(),
                            response.payloadDigest().orElseThrow().hex());
                } else if (record instanceof WarcRequest sent) {
                    assertEquals("/tin-1.html", sent.http().target());
                } else if (record instanceof Warcinfo) {
                    record.body().consume();
                }
                record.body().consume();
            }
        }
        assertEquals(List.of("warcinfo", "response", "request", "metadata"), types);
        byte[] shelved = new WarcShelf(folder).page(page(capture)).orElseThrow();
        assertEquals(html, new String(shelved, StandardCharsets.UTF_8));
    }

    @Test
    void visitsAPageOnceForAllProvincesAndAfterARestart() throws Exception {
        var first = keep(keeper(), request(1));
        var other = new EvidenceRequest(
                "phu-yen", request(1).article(), 1, request(1).url(), "phu-yen.x", NOW.plusSeconds(60));

        assertEquals(first, keep(keeper(), other));
        assertEquals(first, keep(keeper(), request(1)));
        assertEquals(1, visits.count.get());
    }

    @Test
    void keepsALaterRevisionBesides() throws Exception {
        var keeper = keeper();
        var first = keep(keeper, request(1));
        var later = new EvidenceRequest(
                "binh-dinh",
                request(1).article(),
                2,
                request(1).url(),
                request(1).alert(),
                NOW);

        assertNotEquals(page(first).offset(), page(keep(keeper, later)).offset());
        assertEquals(2, EvidenceCheck.of(folder).pages());
    }

    @Test
    void takesUpAVisitThatACrashKeptOutOfTheBook() throws Exception {
        keep(keeper(), request(1));
        var kept = keep(keeper(), request(2));
        Path book = folder.resolve("2026-11").resolve(CaptureBook.FILE);
        Files.writeString(book, Files.readAllLines(book).getFirst() + "\n{\"article\":\"bro");

        assertEquals(kept.page(), keep(keeper(), request(2)).page());
        assertEquals(2, visits.count.get());
        assertEquals(2, EvidenceCheck.of(folder).pages());
        assertEquals(List.of(), EvidenceCheck.of(folder).faults());
    }

    @Test
    void leavesABrokenEndAndBeginsTheNextFile() throws Exception {
        var first = keep(keeper(), request(1));
        Path file = folder.resolve(page(first).file());
        byte[] broken = Arrays.copyOf(
                WarcRecords.visit(request(2), Visits.page(request(2).url(), "x"), NOW), 90);
        Files.write(file, broken, StandardOpenOption.APPEND);

        var second = keep(keeper(), request(2));

        assertEquals("2026-11/pages-0002.warc.gz", page(second).file());
        var report = EvidenceCheck.of(folder);
        assertEquals(List.of(), report.faults());
        assertEquals(1, report.notes().size());
    }

    @Test
    void beginsTheNextFileWhenOneIsFull() throws Exception {
        var keeper = keeper(PageCamera.none(), 2_000);
        for (int i = 0; i < 12; i++) {
            keep(keeper, request(i));
        }
        var files = WarcStore.files(folder.resolve("2026-11"));
        assertTrue(files.size() > 2, files.toString());
        assertEquals(12, EvidenceCheck.of(folder).pages());
        assertEquals(List.of(), EvidenceCheck.of(folder).faults());
    }

    /** Dies at a random place, again and again; each start goes on from what the disk has. */
    @Test
    void losesAndRepeatsNothingOverFiftyCrashes() throws Exception {
        var random = new Random(5);
        int crashes = 0;
        int next = 0;
        while (next < 60 || crashes < 50) {
            var keeper = new Crashing(random).keeper();
            try {
                for (int i = 0; i <= next; i++) {
                    keep(keeper, request(i));
                }
                next++;
            } catch (Crash e) {
                crashes++;
            }
        }
        assertTrue(crashes >= 50, "crashes: " + crashes);
        assertEquals(next, CaptureBook.open(folder).all().size());
        Map<String, Integer> written = new TreeMap<>();
        for (var file : WarcStore.files(folder.resolve("2026-11"))) {
            WarcScan.of(folder, file).visits().forEach(found -> written.merge(found.key(), 1, Integer::sum));
        }
        assertEquals(next, written.size());
        assertTrue(written.values().stream().allMatch(times -> times == 1), written.toString());
        assertEquals(List.of(), EvidenceCheck.of(folder).faults());
    }

    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Crashes before the visit, after the records are written, or after the picture. */
    private final class Crashing {

        private final Random random;

        Crashing(Random random) {
            this.random = random;
        }

        Keeper keeper() throws IOException {
            var book = CaptureBook.open(folder);
            return new Keeper(
                    folder,
                    book,
                    WarcStore.open(folder, book, 20_000),
                    url -> {
                        maybe();
                        return visits.visit(url);
                    },
                    (html, png) -> {
                        maybe();
                        return Optional.of("no browser");
                    },
                    CLOCK);
        }

        private void maybe() {
            if (random.nextInt(3) == 0) {
                throw new Crash();
            }
        }
    }

    @Test
    void namesEveryChangedByteOfAVisit() throws Exception {
        keep(keeper(), request(1));
        var capture = keep(keeper(), request(2));
        Path file = folder.resolve(page(capture).file());
        byte[] sound = Files.readAllBytes(file);
        int from = (int) page(capture).offset();
        int changed = 0;
        for (int i = from; i < sound.length; i += 7) {
            byte[] damaged = sound.clone();
            damaged[i] ^= 0x20;
            Files.write(file, damaged);
            var faults = EvidenceCheck.of(folder).faults();
            assertEquals(1, faults.size(), "byte " + i);
            assertTrue(faults.getFirst().startsWith("2026-11/pages-0001.warc.gz, bytes " + from + " to "));
            changed++;
        }
        assertTrue(changed > 100, "bytes changed: " + changed);
        Files.delete(file);
        assertEquals(2, EvidenceCheck.of(folder).faults().size());
    }

    @Test
    void handsOutNothingThatWasChanged() throws Exception {
        var capture = keep(keeper(), request(1));
        var page = page(capture);
        var forged = new PageCopy(page.url(), page.bytes(), "0".repeat(64), page.file(), page.offset());
        assertTrue(new WarcShelf(folder).page(forged).isEmpty());
        Files.write(folder.resolve(page.file()), new byte[100]);
        assertTrue(new WarcShelf(folder).page(page).isEmpty());
    }

    @Test
    void recordsARefusalOnce() throws Exception {
        var keeper = keeper();
        visits.answer(new FetchResult.Refused("robots.txt of bao.example does not allow it", false));
        visits.answer(new FetchResult.Failed("status 404", 404));

        assertEquals(
                new CaptureFailure(CaptureFailure.Kind.NOT_ALLOWED, "robots.txt of bao.example does not allow it"),
                keep(keeper, request(1)).failure());
        assertEquals(
                CaptureFailure.Kind.REFUSED,
                Objects.requireNonNull(keep(keeper, request(2)).failure()).kind());
        assertNull(keep(keeper(), request(1)).page());
        assertEquals(2, visits.count.get());
    }

    @Test
    void triesAgainWhatMayBeOverAndGivesUpInTheEnd() throws Exception {
        var keeper = keeper();
        for (var passing : List.of(
                new FetchResult.Failed("status 503", 503),
                new FetchResult.Failed("status 429", 429),
                new FetchResult.Failed("connection refused", FetchResult.Failed.NO_ANSWER),
                new FetchResult.Refused("robots.txt of bao.example cannot be had", true))) {
            visits.answer(passing);
            assertTrue(keeper.keep(request(1), false).isEmpty(), passing.toString());
        }
        visits.answer(new FetchResult.Failed("status 503\r\nSet-Cookie: x", 503));
        var failure = Objects.requireNonNull(
                keeper.keep(request(1), true).orElseThrow().failure());
        assertEquals(CaptureFailure.Kind.UNREACHABLE, failure.kind());
        assertEquals("status 503 Set-Cookie: x", failure.detail());
    }

    @Test
    void refusesNamesOfFilesThatLeadElsewhere() {
        var names = List.of(
                "../users.yaml",
                "/etc/passwd",
                "2026-11/../../users.yaml",
                "2026-11/a/b",
                "2026-11\\a",
                "2026-11/",
                "");
        for (var name : names) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new PageCopy(URI.create("https://a.example/"), 1, "0".repeat(64), name, 0),
                    name);
        }
        assertEquals(7, names.size());
    }
}
