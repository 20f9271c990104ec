package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Backoff backoff = new Backoff(FIRST, LONGEST, new Random(1));

    @Test
    void waitsDoubleUpToTheLongestAndAreShortenedByUpToHalf() {
        long most = FIRST.toMillis();
        for (int failures = 0; failures < 100; failures++) {
            long wait = backoff.next().toMillis();
            assertTrue(wait >= most / 2 && wait <= most, "wait " + wait + " of at most " + most);
            most = Math.min(2 * most, LONGEST.toMillis());
        }
    }

    @Test
    void successBeginsAgainAtTheFirst() {
        for (int failures = 0; failures < 10; failures++) {
            assertTrue(backoff.next().isPositive());
        }
        backoff.reset();
        assertTrue(backoff.next().compareTo(FIRST) <= 0);
    }

    @Test
    void twoWritersDoNotComeBackAtTheSameMoment() {
        var other = new Backoff(FIRST, LONGEST, new Random(2));
        long together = IntStream.range(0, 20)
                .filter(failure -> backoff.next().equals(other.next()))
                .count();
        assertTrue(together < 5, together + " of 20 waits were the same");
    }
}
