package vn.haidang.ingest.fetch;

import java.time.Duration;
import java.util.function.Function;

/** A time that several pieces of work share; used by one thread. */
final class Stopwatch {

    private Duration left;

    Stopwatch(Duration total) {
        this.left = total;
    }

    <T> T time(Function<Duration, T> work) {
        long start = System.nanoTime();
        try {
            return work.apply(left);
        } finally {
            Duration rest = left.minusNanos(System.nanoTime() - start);
            left = rest.isNegative() ? Duration.ZERO : rest;
        }
    }
}
