package vn.haidang.ingest.stream;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that works until it is closed; it does not keep a process alive that could not start. */
public final class Worker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final Thread thread;
    private final Duration closing;
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * Starts nothing yet.
     *
     * @param name of the thread
     * @param work ends soon once {@link #isOpen} is false
     * @param closing how long the work may take to end before it is interrupted
     */
    public Worker(String name, Runnable work, Duration closing) {
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(work);
        this.closing = closing;
    }

    /** Returns at once. */
    public void start() {
        thread.start();
    }

    /** Whether the work goes on; asked on its own thread. */
    public boolean isOpen() {
        return closed.getCount() > 0 && !Thread.currentThread().isInterrupted();
    }

    /** Waits on the work's own thread, not beyond the closing. */
    public void pause(Duration wait) {
        try {
            var ignored = closed.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when the work has ended, or was interrupted because it took too long. */
    @Override
    public void close() {
        closed.countDown();
        try {
            if (thread.isAlive() && !thread.join(closing)) {
                LOG.warn("{} did not finish within {} s", thread.getName(), closing.toSeconds());
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
