package vn.haidang.deploy.command;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.haidang.dashboards.archive.ArchiveUnavailableException;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.deploy.application.Application;

/** Tells how the archive fills until nothing more comes. */
final class ArchiveWatch {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final int QUIET_LOOKS = 3;
    private static final int MOST_LOOKS = 75;
    private static final int DAYS = 90;

    private final Application application;
    private final Consumer<String> progress;

    ArchiveWatch(Application application, Consumer<String> progress) {
        this.application = application;
        this.progress = progress;
    }

    /** Returns when the archive has content and has not grown for some seconds, or after two and a half minutes. */
    void awaitContent() {
        Map<String, Long> before = Map.of();
        int quiet = 0;
        for (int look = 0; look < MOST_LOOKS && quiet < QUIET_LOOKS; look++) {
            pause();
            Map<String, Long> now = articles();
            boolean still = now.equals(before) && now.values().stream().anyMatch(count -> count > 0);
            quiet = still ? quiet + 1 : 0;
            if (!still && !now.isEmpty()) {
                progress.accept("Archive: " + describe(now));
            }
            before = now;
        }
    }

    /** Articles per province; none while an index is being made and does not answer yet. */
    private Map<String, Long> articles() {
        try {
            return count();
        } catch (ArchiveUnavailableException e) {
            return Map.of();
        }
    }

    private Map<String, Long> count() {
        var reader = application.archive().reader();
        var period = Period.lastDays(DAYS, LocalDate.now(Period.ZONE));
        Map<String, Long> counts = new LinkedHashMap<>();
        application
                .provinces()
                .forEach((id, name) ->
                        counts.put(name, reader.overview(id, period).total()));
        return counts;
    }

    private static String describe(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("stopped while the archive was filling");
        }
    }
}
