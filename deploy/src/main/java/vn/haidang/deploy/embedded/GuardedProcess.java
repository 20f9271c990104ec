package vn.haidang.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A child process that ends with this one, even when this one is killed, and that does not hear Ctrl-C.
 *
 * <p>A shell wrapper ({@code guard.sh}) stands between: it reads a pipe that only we hold and sends the child TERM when
 * the pipe ends.
 */
final class GuardedProcess {
    private static final String GUARD = Resource.text("guard.sh");

    private final String name;
    private final Process process;
    private final ServerLog log;

    private GuardedProcess(String name, Process process, ServerLog log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts a command.
     *
     * @param name for messages
     * @param environment all variables the command gets, besides the search path and the locale
     * @param log takes its output
     * @param pids remembers it for the next start
     */
    static GuardedProcess start(
            String name, List<String> command, Map<String, String> environment, ServerLog log, PidFile pids) {
        try {
            var builder = new ProcessBuilder(guarded(command)).redirectErrorStream(true);
            builder.environment().keySet().retainAll(List.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ"));
            builder.environment().putAll(environment);
            builder.redirectOutput(log.fresh());
            var process = builder.start();
            pids.write(process.toHandle());
            return new GuardedProcess(name, process, log);
        } catch (IOException e) {
            throw new ServerException("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /** Waits for a command that ends by itself; a status other than 0 is an error. */
    void awaitSuccess() throws InterruptedException {
        if (process.waitFor() != 0) {
            throw ended();
        }
    }

    /** Throws when the process has ended. */
    void requireAlive() {
        if (!process.isAlive()) {
            throw ended();
        }
    }

    /** An error about this process that shows the last lines of its log. */
    ServerException failure(String what) {
        return new ServerException(name + " " + what + ". The end of " + log.file() + ":\n" + log.tail());
    }

    /** Asks the process to end, without waiting. */
    void requestStop() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end, but no longer than the patience; then kills what is left of it. */
    void awaitStop(Duration patience) {
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        killTree(process.toHandle());
    }

    /** Kills a process and all its descendants. */
    static void killTree(ProcessHandle root) {
        // Listed before the first kill: an orphan is nobody's descendant.
        List<ProcessHandle> tree =
                Stream.concat(Stream.of(root), root.descendants()).toList();
        tree.forEach(ProcessHandle::destroyForcibly);
    }

    private ServerException ended() {
        return failure("ended with status " + process.exitValue());
    }

    private static List<String> guarded(List<String> command) {
        var guarded = new ArrayList<>(List.of("sh", "-c", GUARD, "haidang-guard"));
        guarded.addAll(command);
        return guarded;
    }
}
