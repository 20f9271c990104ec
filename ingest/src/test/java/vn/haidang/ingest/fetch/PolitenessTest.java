package vn.haidang.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.haidang.ingest.SettableClock;

@Timeout(30)
class PolitenessTest {

    private static final Duration DELAY = Duration.ofSeconds(2);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T00:00:00Z"));
    private final List<Duration> pauses = new ArrayList<>();
    private final Politeness politeness = new Politeness(clock, pause -> {
        pauses.add(pause);
        clock.advance(pause);
    });

    @Test
    void sameHostWaitsForWhatIsLeftOfTheDelay() throws InterruptedException {
        visit("a.vn");
        visit("a.vn");
        clock.advance(Duration.ofMillis(500));
        visit("a.vn");
        clock.advance(Duration.ofSeconds(5));
        visit("a.vn");
        assertEquals(List.of(Duration.ZERO, DELAY, Duration.ofMillis(1500), Duration.ZERO), pauses);
    }

    @Test
    void otherHostsDoNotWait() throws InterruptedException {
        visit("a.vn");
        visit("b.vn");
        assertEquals(List.of(Duration.ZERO, Duration.ZERO), pauses);
    }

    @Test
    void clockSetBackCostsNoMoreThanTheDelay() throws InterruptedException {
        visit("a.vn");
        clock.advance(Duration.ofHours(-3));
        visit("a.vn");
        assertEquals(List.of(Duration.ZERO, DELAY), pauses);
    }

    @Test
    void oneHostIsAskedByOneAtATime() throws InterruptedException {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new CountDownLatch(50);
        var real = new Politeness(clock, pause -> {});
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                threads.execute(() -> {
                    try {
                        real.inTurn("a.vn", Duration.ZERO, () -> {
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            LockSupport.parkNanos(100_000);
                            return inside.decrementAndGet();
                        });
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    done.countDown();
                });
            }
            done.await();
        }
        assertEquals(1, most.get());
    }

    @Test
    void busyHostDoesNotHoldUpAnother() throws InterruptedException {
        var busy = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> {
                try {
                    politeness.inTurn("slow.vn", DELAY, () -> {
                        busy.countDown();
                        release.await();
                        return 0;
                    });
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            busy.await();
            assertTrue(politeness.inTurn("good.vn", DELAY, () -> true));
            release.countDown();
        }
    }

    private void visit(String host) throws InterruptedException {
        politeness.inTurn(host, DELAY, () -> 0);
    }
}
