package vn.haidang.deploy.command;

import java.util.concurrent.CountDownLatch;
import java.util.function.ToIntFunction;

/** Lets Ctrl-C or a termination signal end a command in order: the process stays until everything is closed. */
final class Shutdown {

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    private Shutdown() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::hold, "shutdown"));
    }

    /** Does the work, which closes what it opens, and lets the process end only afterwards. */
    static int orderly(ToIntFunction<Shutdown> work) {
        var shutdown = new Shutdown();
        try {
            return work.applyAsInt(shutdown);
        } finally {
            shutdown.closed.countDown();
        }
    }

    /** Returns when the process is asked to end; what is closed then is not disturbed by the signal any more. */
    void await() {
        while (asked.getCount() > 0) {
            try {
                asked.await();
            } catch (InterruptedException e) {
                // the signal itself; its word follows
            }
        }
        Thread.interrupted();
    }

    /** First the interruption, which ends a start that hangs, then the word: who hears the word has been interrupted. */
    void hold() {
        if (closed.getCount() == 0) {
            return;
        }
        worker.interrupt();
        asked.countDown();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
