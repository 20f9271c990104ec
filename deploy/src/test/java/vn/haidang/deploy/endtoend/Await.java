package vn.haidang.deploy.endtoend;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.haidang.dashboards.archive.ArchiveUnavailableException;

/** Waits for a condition, at most until a deadline. */
final class Await {

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private Await() {}

    /** The first value that fits; fails with the last one seen when none does in time. */
    static <T> T until(Duration patience, String what, Supplier<T> look, Predicate<T> fits) {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<T> value = Optional.empty();
        while (System.nanoTime() < deadline) {
            value = answered(look);
            if (value.filter(fits).isPresent()) {
                return value.get();
            }
            pause();
        }
        throw new AssertionError(what + ": not within " + patience.toSeconds() + " s, last seen " + value);
    }

    /** An index that is being made does not answer yet. */
    private static <T> Optional<T> answered(Supplier<T> look) {
        try {
            return Optional.of(look.get());
        } catch (ArchiveUnavailableException e) {
            return Optional.empty();
        }
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
