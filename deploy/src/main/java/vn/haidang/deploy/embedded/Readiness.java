package vn.haidang.deploy.embedded;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Waiting for a server that is coming up. */
final class Readiness {
    /** Ten times a usual start: slow disks and busy machines are not errors. Seconds. */
    private static final int DEADLINE_SECONDS = 120;

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Readiness() {}

    /**
     * Asks until the server answers.
     *
     * @param ready asks once; false and exceptions mean "not yet"
     * @throws ServerException at once when the process ends, or at the deadline
     */
    static void await(GuardedProcess process, Callable<Boolean> ready) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        while (!answers(ready)) {
            process.requireAlive();
            if (System.nanoTime() > end) {
                throw process.failure("gave no answer within " + DEADLINE_SECONDS + " s");
            }
            Thread.sleep(PAUSE);
        }
    }

    private static boolean answers(Callable<Boolean> ready) throws InterruptedException {
        try {
            return ready.call();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return false;
        }
    }
}
