package vn.haidang.dashboards.archive;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A warning about a trouble that lasts, said once a minute at most. */
final class Complaint {

    private static final Logger LOG = LoggerFactory.getLogger(Complaint.class);
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final Clock clock;
    private Instant silentUntil = Instant.MIN;

    Complaint(Clock clock) {
        this.clock = clock;
    }

    /** Logs it unless something was logged within the last minute. */
    void about(String trouble) {
        var now = clock.instant();
        if (now.isBefore(silentUntil)) {
            return;
        }
        silentUntil = now.plus(SILENCE);
        LOG.warn("The archive waits and tries again: {}", LogLine.of(trouble));
    }
}
