package vn.haidang.deploy.command;

import java.util.concurrent.CountDownLatch;

/** Lets Ctrl-C or a termination signal end a command in order: the process stays until everything is closed. */
final class Shutdown implements AutoCloseable {

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    /** To be opened before whatever must be closed in order, by the thread that closes it. */
    Shutdown() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::hold, "shutdown"));
    }

    /** Returns when the process is asked to end. */
    void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            // The signal itself; closing must not be cut short by it.
            Thread.interrupted();
        }
    }

    /** Lets the process end. */
    @Override
    public void close() {
        closed.countDown();
    }

    private void hold() {
        if (closed.getCount() == 0) {
            return;
        }
        asked.countDown();
        worker.interrupt();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
