package vn.haidang.deploy.embedded;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Waiting for a server that is coming up. */
final class Readiness {
    /**
     * A usual start takes 5 to 20 s; with ten times as many busy threads as processors 96 s were measured. Seconds.
     */
    private static final int DEADLINE_SECONDS = 300;

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
