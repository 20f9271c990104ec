package vn.haidang.ingest.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** One request at a time per host, and a delay between the end of one and the start of the next. */
final class Politeness {

    /** How to let time pass; a test moves its clock instead. */
    interface Pause {
        void take(Duration duration) throws InterruptedException;
    }

    /** What is done when the turn has come. */
    interface Work<T> {
        T run() throws InterruptedException;
    }

    /** Hosts remembered before those whose delay is over are forgotten. */
    private static final int MANY_HOSTS = 1_000;

    private final Clock clock;
    private final Pause pause;
    private final Map<String, Turn> turns = new HashMap<>();

    Politeness(Clock clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** Waits for the host's turn, then does the work; others asking for the same host queue in order. */
    <T> T inTurn(String host, Duration delay, Work<T> work) throws InterruptedException {
        Turn turn = enter(host);
        try {
            turn.lock.lockInterruptibly();
            try {
                pause.take(turn.wait(clock.instant(), delay));
                return work.run();
            } finally {
                turn.last = clock.instant();
                turn.lock.unlock();
            }
        } finally {
            leave(turn);
        }
    }

    private synchronized Turn enter(String host) {
        if (turns.size() > MANY_HOSTS) {
            Instant longAgo = clock.instant().minus(Robots.LONGEST_DELAY);
            turns.values().removeIf(turn -> turn.users == 0 && turn.last.isBefore(longAgo));
        }
        Turn turn = turns.computeIfAbsent(host, name -> new Turn());
        turn.users++;
        return turn;
    }

    private synchronized void leave(Turn turn) {
        turn.users--;
    }

    /** A host's queue; {@code users} belongs to the map's monitor, {@code last} to the lock. */
    private static final class Turn {

        private final ReentrantLock lock = new ReentrantLock(true);
        private volatile Instant last = Instant.MIN;
        private int users;

        Duration wait(Instant now, Duration delay) {
            Instant free = last.equals(Instant.MIN) ? now : last.plus(delay);
            Duration wait = Duration.between(now, free);
            // A clock set back must not make a host wait for hours.
            return wait.isNegative() ? Duration.ZERO : wait.compareTo(delay) > 0 ? delay : wait;
        }
    }
}
