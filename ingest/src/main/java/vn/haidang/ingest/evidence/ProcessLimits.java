package vn.haidang.ingest.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How long a child process may run and how much memory it and its own children may hold.
 *
 * @param memory resident, in bytes; watched on Linux only
 */
record ProcessLimits(Duration time, long memory) {

    /** A long page takes three seconds and 400 MB; a machine of an office can spare this much. */
    static final ProcessLimits USUAL = new ProcessLimits(Duration.ofSeconds(30), 1_500L * 1024 * 1024);

    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final int KILO = 1024;

    /** Waits for the end; what passes a limit is killed with all its children. Says what went wrong, if anything. */
    Optional<String> run(Process process) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        try {
            while (!process.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() > end) {
                    return Optional.of("the browser took longer than " + time.toSeconds() + " s");
                }
                if (tree(process).mapToLong(ProcessLimits::resident).sum() > memory) {
                    return Optional.of("the browser took more than " + memory / KILO / KILO + " MB");
                }
            }
            return Optional.empty();
        } finally {
            // Listed before the first kill: an orphan is nobody's descendant.
            tree(process).toList().forEach(ProcessHandle::destroyForcibly);
            process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static Stream<ProcessHandle> tree(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    private static long resident(ProcessHandle process) {
        try (var lines =
                Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("RssAnon:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILO)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException e) {
            // Ended meanwhile, or no Linux.
            return 0;
        }
    }
}
