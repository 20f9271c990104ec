package vn.haidang.dashboards.correction;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Worker;

/** One thread that reads corrections from their beginning, and goes on. */
final class CorrectionFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CorrectionFollower.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final CompletableFuture<CorrectionMemory> ready = new CompletableFuture<>();
    private final CorrectionMemory memory = new CorrectionMemory();
    private final KafkaSettings kafka;
    private final Worker worker = new Worker("label-corrections", this::run, CLOSING);

    /** Offset of the next record. */
    private long next;

    private CorrectionFollower(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    static CorrectionFollower start(KafkaSettings kafka) {
        var follower = new CorrectionFollower(kafka);
        follower.worker.start();
        return follower;
    }

    /** Done once everything is read that was there at the start. */
    Future<CorrectionMemory> ready() {
        return ready;
    }

    /** Waits until the record has been read, not longer than {@code most}. */
    synchronized void await(long offset, Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        for (long left = most.toMillis(); left > 0 && next <= offset; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    private void run() {
        while (worker.isOpen()) {
            try (var records = CorrectionRecords.open(kafka)) {
                follow(records);
            } catch (InterruptException e) {
                // The exception has set the interrupt flag again.
                return;
            } catch (KafkaException e) {
                LOG.warn("the corrections of labels cannot be read for now: {}", e.getMessage());
            }
            worker.pause(PAUSE);
        }
    }

    private void follow(CorrectionRecords records) {
        records.seek(next());
        long end = records.end();
        while (worker.isOpen()) {
            records.poll(POLL, memory::add);
            passed(records.position());
            if (records.position() >= end) {
                ready.complete(memory);
            }
        }
    }

    private synchronized long next() {
        return next;
    }

    private synchronized void passed(long position) {
        next = position;
        notifyAll();
    }

    @Override
    public void close() {
        worker.close();
    }
}
