package vn.haidang.ingest.evidence;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.article.Capture;
import vn.haidang.ingest.article.EvidenceRequest;

/** Keeps several pages side by side, but never the same one twice: an article always takes the same lane. */
final class Lanes implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Lanes.class);
    private static final int COUNT = 8;
    private static final long STOP_SECONDS = 20;

    private final Keeper keeper;
    private final Patience patience;
    private final Clock clock;
    private final List<ScheduledExecutorService> lanes;

    Lanes(Keeper keeper, Patience patience, Clock clock) {
        this.keeper = keeper;
        this.patience = patience;
        this.clock = clock;
        this.lanes = Stream.generate(() -> Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("evidence-", 0).factory()))
                .limit(COUNT)
                .toList();
    }

    /** @param done gets what came of the request, once, on a thread of the lane */
    void take(EvidenceRequest request, BiConsumer<EvidenceRequest, Capture> done) {
        schedule(request, done, 1, Duration.ZERO);
    }

    private void schedule(
            EvidenceRequest request, BiConsumer<EvidenceRequest, Capture> done, int attempt, Duration wait) {
        int lane = Math.floorMod(request.article().hashCode(), lanes.size());
        try {
            var ignored = lanes.get(lane)
                    .schedule(() -> attempt(request, done, attempt), wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // Closing; the request was not committed and comes again.
            log.debug("{} is left for the next start", request.id());
        }
    }

    private void attempt(EvidenceRequest request, BiConsumer<EvidenceRequest, Capture> done, int attempt) {
        try {
            boolean last = !clock.instant().isBefore(request.requestedAt().plus(patience.whole()));
            keeper.keep(request, last)
                    .ifPresentOrElse(
                            capture -> done.accept(request, capture),
                            () -> schedule(request, done, attempt + 1, patience.wait(attempt)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | StackOverflowError e) {
            if (Thread.currentThread().isInterrupted()) {
                // Closing; whatever broke off is taken up at the next start.
                return;
            }
            log.error("{} could not be kept; it is tried again", request.url(), e);
            schedule(request, done, attempt + 1, patience.wait(attempt));
        }
    }

    @Override
    public void close() {
        lanes.forEach(ScheduledExecutorService::shutdownNow);
        try {
            for (var lane : lanes) {
                if (!lane.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                    log.warn("a page is still being kept; it is kept again at the next start");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
