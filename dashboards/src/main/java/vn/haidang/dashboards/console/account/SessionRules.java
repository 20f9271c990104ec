package vn.haidang.dashboards.console.account;

import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import vn.haidang.alerting.alert.Role;

/**
 * What a session has to satisfy.
 *
 * @param longest from sign-in to its end, however busy
 * @param idle from one request to the next
 * @param secondFactorFor roles that need a second factor
 */
public record SessionRules(Duration longest, Duration idle, Set<Role> secondFactorFor) {

    public SessionRules {
        secondFactorFor = Set.copyOf(secondFactorFor);
        check("longest", longest);
        check("idle", idle);
    }

    private static void check(String what, Duration duration) {
        if (duration.compareTo(Duration.ofMinutes(1)) < 0 || duration.compareTo(Duration.ofDays(7)) > 0) {
            throw new IllegalArgumentException("got " + what + " " + duration + ", expected 1 minute to 7 days");
        }
    }

    boolean needsSecondFactor(Account account) {
        return !Collections.disjoint(account.access().anywhere(), secondFactorFor);
    }
}
