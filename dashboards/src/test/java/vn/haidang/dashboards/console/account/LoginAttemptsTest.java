package vn.haidang.dashboards.console.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
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

    @Test
    void stopsTheEleventhTryUntilTheWindowIsOver() {
        for (int i = 0; i < LoginAttempts.LIMIT; i++) {
            assertTrue(attempts.take(origin));
        }
        assertFalse(attempts.take(origin));
        assertTrue(attempts.take(new LoginAttempts.Origin("lan", "192.0.2.8")), "another address");
        assertTrue(attempts.take(new LoginAttempts.Origin("minh", "192.0.2.7")), "another name");

        now.updateAndGet(instant -> instant.plus(LoginAttempts.WINDOW));
        assertTrue(attempts.take(origin));
    }

    @Test
    void aRightPasswordStartsTheCountAnew() {
        for (int i = 0; i < LoginAttempts.LIMIT; i++) {
            attempts.take(origin);
        }
        attempts.forget(origin);
        assertTrue(attempts.take(origin));
    }
}
