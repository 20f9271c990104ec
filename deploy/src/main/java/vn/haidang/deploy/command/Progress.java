package vn.haidang.deploy.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Consumer;

/** Lines on the terminal that say what is being done, with the time since the start. */
final class Progress implements Consumer<String> {

    private final PrintWriter out;
    private final InstantSource clock;
    private final Instant begin;

    Progress(PrintWriter out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
        this.begin = clock.instant();
    }

    @Override
    public synchronized void accept(String line) {
        var seconds = Duration.between(begin, clock.instant()).toMillis() / 1_000.0;
        out.printf(Locale.ROOT, "[%6.1f s] %s%n", seconds, line);
        out.flush();
    }
}
