package vn.haidang.deploy.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShutdownTest {

    private static final int ROUNDS = 500;

    @Test
    void whatIsClosedAfterTheSignalIsNotInterrupted() {
        var closed = new AtomicInteger();
        for (int round = 0; round < ROUNDS; round++) {
            Shutdown.orderly(shutdown -> {
                var signal = new Thread(shutdown::hold);
                signal.start();
                shutdown.await();
                // The signal has done all it does when it waits for the end.
                while (signal.getState() != Thread.State.WAITING) {
                    Thread.onSpinWait();
                }
                assertFalse(Thread.interrupted());
                return closed.incrementAndGet();
            });
        }
        assertEquals(ROUNDS, closed.get());
    }
}
