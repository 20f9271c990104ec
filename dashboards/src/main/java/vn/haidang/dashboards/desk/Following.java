package vn.haidang.dashboards.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.haidang.alerting.alert.Alert;

/** One that hears of changes until closed; who is too slow to take them is closed, and may come again. */
public final class Following implements AutoCloseable {

    private static final int WAITING = 2_000;

    private final BlockingQueue<Optional<Alert>> waiting = new LinkedBlockingQueue<>(WAITING);
    private final boolean complete;
    private final Consumer<Following> left;

    private volatile boolean open = true;

    Following(List<Alert> missed, boolean complete, Consumer<Following> left) {
        missed.forEach(alert -> waiting.add(Optional.of(alert)));
        this.complete = complete;
        this.left = left;
    }

    /** Whether it gets every change since the one that it named; otherwise it has to look for itself once. */
    public boolean complete() {
        return complete;
    }

    public boolean isOpen() {
        return open;
    }

    /** The next change; empty when none came in this time, or at the end. */
    public Optional<Alert> next(Duration most) throws InterruptedException {
        var change = waiting.poll(most.toMillis(), TimeUnit.MILLISECONDS);
        return change == null ? Optional.empty() : change;
    }

    void tell(Alert alert) {
        if (!waiting.offer(Optional.of(alert))) {
            close();
        }
    }

    @Override
    public void close() {
        open = false;
        left.accept(this);
        // Wakes whoever waits; if there is no room, nobody does.
        waiting.offer(Optional.empty());
    }
}
