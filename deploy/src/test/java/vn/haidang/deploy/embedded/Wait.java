package vn.haidang.deploy.embedded;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for a condition with a deadline. */
final class Wait {
    private Wait() {}

    static void until(Duration patience, String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("not within " + patience + ": " + what);
            }
            Thread.sleep(Duration.ofMillis(20));
        }
    }
}
