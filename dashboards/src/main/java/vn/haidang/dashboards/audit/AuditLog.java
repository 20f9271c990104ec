package vn.haidang.dashboards.audit;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes entries at once and writes them soon after. What cannot be written is counted, complained of and told in the log itself. */
public final class AuditLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

    /** Some minutes of a busy desk; a disk that is away for longer costs lines, not pages. */
    private static final int WAITING = 10_000;

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration BETWEEN_COMPLAINTS = Duration.ofMinutes(1);

    private final AuditFiles files;
    private final Clock clock;
    private final int days;
    private final BlockingQueue<AuditEntry> waiting = new ArrayBlockingQueue<>(WAITING);
    private final AtomicLong lost = new AtomicLong();
    private final Thread writer;
    private volatile boolean closing;
    private volatile boolean failing;
    private long complained = System.nanoTime() - BETWEEN_COMPLAINTS.toNanos();
    private LocalDate cleaned = LocalDate.EPOCH;

    /**
     * Begins to write.
     *
     * @param days that are kept
     */
    public AuditLog(AuditFiles files, int days, Clock clock) {
        this.files = files;
        this.clock = clock;
        this.days = days;
        this.writer = Thread.ofPlatform().name("audit").daemon().start(this::run);
    }

    /** Returns at once. */
    public void add(AuditEntry entry) {
        if (!waiting.offer(entry)) {
            lost.incrementAndGet();
        }
    }

    /** Whether entries are being written; false tells whoever looks that some may be missing. */
    public boolean isHealthy() {
        return !failing && lost.get() == 0;
    }

    private void run() {
        List<AuditEntry> batch = new ArrayList<>();
        while (!closing || !waiting.isEmpty() || (!batch.isEmpty() && !failing)) {
            try {
                take(batch);
                write(batch);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                failed(e);
            }
            if (closing && failing) {
                LOG.error("{} lines of the audit log are lost", batch.size() + waiting.size());
                return;
            }
        }
    }

    private void take(List<AuditEntry> batch) throws InterruptedException {
        if (batch.isEmpty()) {
            var first = waiting.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                waiting.drainTo(batch, WAITING / 10);
            }
        } else {
            // The batch that failed is tried again.
            Thread.sleep(PAUSE);
        }
    }

    private void write(List<AuditEntry> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            LocalDate day = LocalDate.ofInstant(clock.instant(), AuditFiles.ZONE);
            long missing = lost.get();
            var lines = new ArrayList<>(batch);
            if (missing > 0) {
                lines.add(AuditEntry.ofLog(clock.instant(), AuditKind.LOST, missing + " lines"));
            }
            files.append(day, lines);
            batch.clear();
            lost.addAndGet(-missing);
            failing = false;
            clean(day);
        } catch (IOException e) {
            failed(e);
        }
    }

    private void failed(Exception e) {
        failing = true;
        if (System.nanoTime() - complained > BETWEEN_COMPLAINTS.toNanos()) {
            complained = System.nanoTime();
            LOG.error(
                    "the audit log cannot be written, {} lines wait, {} are lost: {}",
                    waiting.size(),
                    lost,
                    e.toString());
        }
    }

    private void clean(LocalDate day) throws IOException {
        if (!day.equals(cleaned)) {
            files.forget(day.minusDays(days));
            cleaned = day;
        }
    }

    /** Writes what waits. */
    @Override
    public void close() {
        closing = true;
        try {
            writer.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
