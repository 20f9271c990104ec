package vn.haidang.dashboards.console.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LoginAttemptsTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T08:00:00Z"));
    private final LoginAttempts attempts = new LoginAttempts(clock());
    private final LoginAttempts.Origin origin = new LoginAttempts.Origin("lan", "192.0.2.7");

    private Clock clock() {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private void takeUpToTheLimit() {
        for (int i = 0; i < LoginAttempts.LIMIT; i++) {
            assertTrue(attempts.take(origin));
        }
    }

    @Test
    void stopsTheEleventhTryAndNobodyElse() {
        takeUpToTheLimit();
        assertFalse(attempts.take(origin));
        assertTrue(attempts.waits("lan"));
        assertTrue(attempts.take(new LoginAttempts.Origin("lan", "192.0.2.8")), "the person at another address");
        assertTrue(attempts.take(new LoginAttempts.Origin("minh", "192.0.2.7")), "another name");
    }

    @Test
    void theWaitGrowsToAnHourAndEndsByItself() {
        takeUpToTheLimit();
        Duration wait = LoginAttempts.FIRST_WAIT;
        int waits = 0;
        for (; waits < 10; waits++) {
            pass(wait.minusSeconds(1));
            assertFalse(attempts.take(origin), wait::toString);
            pass(Duration.ofSeconds(1));
            assertTrue(attempts.take(origin), wait::toString);
            wait = wait.multipliedBy(2).compareTo(LoginAttempts.LONGEST_WAIT) > 0
                    ? LoginAttempts.LONGEST_WAIT
                    : wait.multipliedBy(2);
        }
        assertEquals(10, waits);
        assertEquals(LoginAttempts.LONGEST_WAIT, wait);
    }

    @Test
    void aRightPasswordStartsTheCountAnew() {
        for (int i = 1; i < LoginAttempts.LIMIT; i++) {
            attempts.take(origin);
        }
        attempts.forget(origin);
        takeUpToTheLimit();
    }

    @Test
    void oneAddressCannotTryAllNames() {
        int tried = 0;
        while (attempts.take(new LoginAttempts.Origin("n" + tried, "192.0.2.7"))) {
            tried++;
        }
        assertEquals(LoginAttempts.ADDRESS_LIMIT, tried);
        assertTrue(attempts.take(new LoginAttempts.Origin("n1", "192.0.2.8")));
    }

    @Test
    void whoSignsInAgainAndAgainIsNotStopped() {
        for (int i = 0; i < 3 * LoginAttempts.ADDRESS_LIMIT; i++) {
            assertTrue(attempts.take(origin));
            attempts.forget(origin);
        }
    }
}
