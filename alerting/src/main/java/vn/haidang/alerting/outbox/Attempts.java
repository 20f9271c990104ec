package vn.haidang.alerting.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.alerting.channel.Attempt;
import vn.haidang.alerting.channel.Channel;
import vn.haidang.alerting.notify.Delivery;

/** The attempts under way, each on a thread of its own, so that a slow channel keeps no other waiting. */
final class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    /** At once in one channel; a mail server that hangs takes no more, and one that is quick needs no more. */
    private static final int PER_CHANNEL = 4;

    /** Longer than all timeouts of an honest attempt; ends what keeps dripping. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Set<Running> running = ConcurrentHashMap.newKeySet();
    private final Queue<Done> done = new ConcurrentLinkedQueue<>();

    /** An attempt and how it ended. */
    record Done(int partition, Delivery delivery, Attempt attempt) {}

    private record Running(int partition, Delivery delivery, Thread thread, long startedNanos) {}

    boolean hasRoom(String channel) {
        return running.stream()
                        .filter(one -> one.delivery().message().channel().equals(channel))
                        .count()
                < PER_CHANNEL;
    }

    boolean isIdle() {
        return running.isEmpty() && done.isEmpty();
    }

    /** @param claimed whose claim is kept by the broker */
    void begin(int partition, Delivery claimed, Channel channel) {
        var thread = Thread.ofVirtual().name("deliver-" + claimed.key()).unstarted(() -> {
            var attempt = attempt(channel, claimed);
            done.add(new Done(partition, claimed, attempt));
            running.removeIf(one -> one.thread().equals(Thread.currentThread()));
        });
        running.add(new Running(partition, claimed, thread, System.nanoTime()));
        thread.start();
    }

    private static Attempt attempt(Channel channel, Delivery claimed) {
        try {
            return channel.send(claimed.message());
        } catch (RuntimeException bug) {
            LOG.error("channel {} failed", claimed.message().channel(), bug);
            return new Attempt.Unknown(
                    "an error of the program: " + bug.getClass().getSimpleName());
        }
    }

    /** Those that have ended since the last call. */
    List<Done> finished() {
        interrupt(LONGEST);
        List<Done> ended = new ArrayList<>();
        for (var one = done.poll(); one != null; one = done.poll()) {
            ended.add(one);
        }
        return ended;
    }

    /** Waits until all have ended; those that take longer than the patience are interrupted. */
    List<Done> finish(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (var one : List.copyOf(running)) {
            if (!one.thread().join(Duration.ofNanos(Math.max(1, end - System.nanoTime())))) {
                one.thread().interrupt();
                one.thread().join(patience);
            }
        }
        return finished();
    }

    private void interrupt(Duration age) {
        long now = System.nanoTime();
        running.stream()
                .filter(one -> now - one.startedNanos() > age.toNanos())
                .forEach(one -> one.thread().interrupt());
    }
}
