package vn.haidang.dashboards.desk;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;

/** The latest changes of alerts, in order, and who wants to hear of the next. */
public final class AlertChanges {

    /** Some weeks of a province with the usual 15 alerts a shift; a few megabytes. */
    private static final int KEPT = 1_000;

    private final Deque<Alert> recent = new ArrayDeque<>();
    private final Set<Following> following = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /** Name of a change, the same in every process: {@code <alert>@<revision>}. */
    public static String name(Alert alert) {
        return alert.id() + "@" + alert.revision();
    }

    /** Tells everybody. */
    public void add(Alert alert) {
        lock.lock();
        try {
            recent.addLast(alert);
            if (recent.size() > KEPT) {
                recent.removeFirst();
            }
            following.forEach(each -> each.tell(alert));
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The alert as last heard of; empty when it has not changed lately. */
    public Optional<Alert> latest(String id) {
        lock.lock();
        try {
            return recent.reversed().stream()
                    .filter(alert -> alert.id().equals(id))
                    .findFirst();
        } finally {
            lock.unlock();
        }
    }

    /** The archived alert, or what has become of it since. */
    public Alert latest(Alert archived) {
        return latest(archived.id())
                .filter(heard -> heard.revision() > archived.revision())
                .orElse(archived);
    }

    /**
     * Follows the changes from now on, or from where a follower was interrupted.
     *
     * @param last {@linkplain #name name} of the last change that it got; {@code null} for none
     */
    public Following follow(@Nullable String last) {
        lock.lock();
        try {
            var missed = missed(last);
            var follower = new Following(missed.orElse(List.of()), missed.isPresent(), following::remove);
            following.add(follower);
            return follower;
        } finally {
            lock.unlock();
        }
    }

    /** How many follow. */
    public int followers() {
        return following.size();
    }

    /** Ends all that follow; for the end of the process. */
    public void end() {
        List.copyOf(following).forEach(Following::close);
    }

    /** Waits until the alert is heard of with this revision of its handling, not longer than {@code most}. */
    void await(String id, int handling, Duration most) throws InterruptedException {
        lock.lock();
        try {
            long left = most.toNanos();
            while (left > 0 && !knows(id, handling)) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean knows(String id, int handling) {
        return latest(id)
                .filter(alert -> alert.handling().revision() >= handling)
                .isPresent();
    }

    /** What came after that change; empty when it is too long ago to tell. */
    private Optional<List<Alert>> missed(@Nullable String last) {
        if (last == null) {
            return Optional.of(List.of());
        }
        List<Alert> later = new ArrayList<>();
        for (var alert : recent.reversed()) {
            if (name(alert).equals(last)) {
                return Optional.of(later.reversed());
            }
            later.add(alert);
        }
        return Optional.empty();
    }
}
