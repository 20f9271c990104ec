package vn.haidang.deploy.endtoend;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for a condition, at most until a deadline. */
final class Await {

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private Await() {}

    /** The first value that fits; fails with the last one seen when none does in time. */
    static <T> T until(Duration patience, String what, Supplier<T> look, Predicate<T> fits) {
        long deadline = System.nanoTime() + patience.toNanos();
        T value = look.get();
        while (!fits.test(value)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(what + ": not within " + patience.toSeconds() + " s, last seen " + value);
            }
            pause();
            value = look.get();
        }
        return value;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
