package vn.haidang.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * No hostile page may throw, take more than 2 s of CPU, or need more than 64 MB of heap, the program's own included.
 *
 * <p>{@code -Dtest.arguments=-Dhaidang.fuzz.pages=N} mutates N pages instead of {@value #MUTANTS}; the seed is fixed.
 */
class HostilePagesTest {

    private static final Logger log = LoggerFactory.getLogger(HostilePagesTest.class);
    private static final int MUTANTS = 300;
    private static final long SEED = 20261121;
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final String HEAP = "-Xmx64m";
    private static final URI URL = URI.create("https://a.vn/tin/1.html");
    private static final Instant SEEN = Instant.parse("2026-11-21T00:00:00Z");

    @Test
    void generatedMonstersAreReadInTime() {
        Map<String, Supplier<String>> monsters = HostilePages.monsters();
        // Compiling the code is not reading the page.
        monsters.values().forEach(monster -> PageReader.read(monster.get(), URL, SEEN));
        long slowest = 0;
        for (Map.Entry<String, Supplier<String>> monster : monsters.entrySet()) {
            byte[] html = monster.getValue().get().getBytes(StandardCharsets.UTF_8);
            slowest = Math.max(slowest, read(monster.getKey(), html));
        }
        log.info("{} monsters, slowest {} ms of CPU", monsters.size(), slowest / 1_000_000);
        assertEquals(15, monsters.size());
    }

    @Test
    void mutatedPagesAreReadInTime() {
        int pages = Integer.getInteger("haidang.fuzz.pages", MUTANTS);
        var random = new Random(SEED);
        long slowest = 0;
        for (int page = 0; page < pages; page++) {
            slowest = Math.max(slowest, read("mutant " + page, HostilePages.mutant(random)));
        }
        log.info("{} mutants, slowest {} ms of CPU", pages, slowest / 1_000_000);
    }

    @Test
    void monstersAreReadInASmallHeap() throws IOException, InterruptedException {
        Process reader = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostilePagesTest.class.getName()))
                .redirectErrorStream(true)
                .start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, reader.waitFor(), said);
    }

    /** Reads every monster; what {@link #monstersAreReadInASmallHeap} starts. */
    public static void main(String[] arguments) {
        HostilePages.monsters().values().forEach(monster -> PageReader.read(monster.get(), URL, SEEN));
    }

    /** CPU nanoseconds. */
    private static long read(String name, byte[] html) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        PageReader.read(html, null, URL, SEEN);
        long taken = threads.getCurrentThreadCpuTime() - start;
        assertTrue(taken < LONGEST.toNanos(), () -> name + " took " + taken / 1_000_000 + " ms of CPU");
        return taken;
    }
}
