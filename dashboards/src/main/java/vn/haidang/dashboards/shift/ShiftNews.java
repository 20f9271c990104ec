package vn.haidang.dashboards.shift;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Tells those who listen what is new; who is too slow to take it is let go, and may come again. */
public final class ShiftNews {

    private static final int WAITING = 1_000;

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

    /** Tells everybody who listens to the province. */
    public void tell(News news) {
        listeners.forEach(listener -> listener.tell(news));
    }

    /** Listens from now on, until closed. */
    public Listener listen(String province) {
        var listener = new Listener(province);
        listeners.add(listener);
        return listener;
    }

    /** How many listen. */
    public int listeners() {
        return listeners.size();
    }

    /** Lets everybody go; for the end of the process. */
    public void end() {
        List.copyOf(listeners).forEach(Listener::close);
    }

    /** One that listens. */
    public final class Listener implements AutoCloseable {

        private final BlockingQueue<Optional<News>> waiting = new LinkedBlockingQueue<>(WAITING);
        private final String province;

        private volatile boolean open = true;

        private Listener(String province) {
            this.province = province;
        }

        public boolean isOpen() {
            return open;
        }

        /** The next news; empty when none came in this time, or at the end. */
        public Optional<News> next(Duration most) throws InterruptedException {
            var next = waiting.poll(most.toMillis(), TimeUnit.MILLISECONDS);
            return next == null ? Optional.empty() : next;
        }

        private void tell(News news) {
            if (news.province().equals(province) && !waiting.offer(Optional.of(news))) {
                close();
            }
        }

        @Override
        public void close() {
            open = false;
            listeners.remove(this);
            // Wakes whoever waits; if there is no room, nobody does.
            var ignored = waiting.offer(Optional.empty());
        }
    }
}
