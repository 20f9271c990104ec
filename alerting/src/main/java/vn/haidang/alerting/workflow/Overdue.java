package vn.haidang.alerting.workflow;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.haidang.alerting.alert.AlertNotice;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.Notice;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.ingest.config.YamlFile;

/**
 * Who hears of a deadline that has passed: the coordinator at once, the leadership after a while. Hours of the
 * clock, because a rumour does not wait for Monday; quiet hours are the business of whoever delivers notices.
 *
 * @param leadership time from the deadline until the leadership hears of it, for every severity
 */
public record Overdue(Map<Severity, Duration> leadership) {

    /** Nobody owes an answer there; a look that was forgotten is no matter for the leadership. */
    private static final Set<AlertState> LOOKED_AT_AGAIN = EnumSet.of(AlertState.MONITORING, AlertState.TRACKING);

    public Overdue {
        leadership = Map.copyOf(leadership);
        for (var severity : Severity.values()) {
            var time = leadership.get(severity);
            if (time == null || time.isNegative()) {
                throw new IllegalArgumentException(
                        "got " + time + " for severity " + severity + ", expected a duration from 0");
            }
        }
    }

    /**
     * The times of a file.
     *
     * @throws vn.haidang.ingest.config.ConfigException when it does not fit
     */
    public static Overdue load(Path file) {
        return YamlFile.read(file, Overdue.class);
    }

    /** What to escalate now and has not been; a new deadline starts afresh. */
    public List<AlertNotice> escalations(Handling handling, Instant now) {
        if (!handling.state().isOpen()) {
            return List.of();
        }
        return told(handling)
                .filter(role -> !dueAt(handling, role).isAfter(now))
                .map(role -> notice(handling, role, now))
                .filter(notice -> !handling.knows(notice.id()))
                .toList();
    }

    private static Stream<Role> told(Handling handling) {
        return LOOKED_AT_AGAIN.contains(handling.state())
                ? Stream.of(Role.COORDINATOR)
                : Stream.of(Role.COORDINATOR, Role.LEADER);
    }

    private Instant dueAt(Handling handling, Role role) {
        var deadline = handling.assignment().deadline();
        var wait = Objects.requireNonNull(leadership.get(handling.severity()), "every severity has a time");
        return role == Role.LEADER ? deadline.plus(wait) : deadline;
    }

    private static AlertNotice notice(Handling handling, Role to, Instant now) {
        var deadline = handling.assignment().deadline();
        String id = handling.alert() + ".overdue." + deadline + "." + to.key();
        return new AlertNotice(id, handling.alert(), now, new Notice.Escalated(to, deadline));
    }
}
