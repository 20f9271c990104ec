package vn.haidang.deploy.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers a server process across starts.
 *
 * <p>When a parent is killed its servers take some seconds to close their files. A new server on the same files would
 * fail, so nothing touches them before the old one is gone.
 */
record PidFile(Path file) {
    /** How long a server may take to close its files; then it is killed. Seconds. */
    private static final int PATIENCE_SECONDS = 30;

    /** The kernel gives boot time in whole seconds, so two readings of one start differ by up to one. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    void write(ProcessHandle process) throws IOException {
        Files.writeString(file, process.pid() + " " + startOf(process) + "\n");
    }

    /** Waits until the process of the last start, if any, has ended. */
    void awaitGone() throws InterruptedException, IOException {
        Optional<ProcessHandle> old = alive();
        if (old.isEmpty()) {
            return;
        }
        try {
            old.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            GuardedProcess.killTree(old.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<ProcessHandle> alive() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] written = Files.readString(file).strip().split(" ", 2);
        // A power cut can leave the file empty; then no process of that time is alive either.
        if (written.length < 2) {
            return Optional.empty();
        }
        // Numbers are used again: it is the same process only if it started at the same time.
        var start = Instant.parse(written[1]);
        return ProcessHandle.of(Long.parseLong(written[0]))
                .filter(process ->
                        Duration.between(start, startOf(process)).abs().compareTo(TOLERANCE) < 0);
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
