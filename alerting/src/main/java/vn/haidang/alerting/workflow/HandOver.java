package vn.haidang.alerting.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.haidang.alerting.alert.Handling;

/** What one shift leaves to the next. */
public final class HandOver {

    private static final Comparator<OpenAlert> ORDER = Comparator.comparing(OpenAlert::late)
            .reversed()
            .thenComparing(OpenAlert::severity, Comparator.reverseOrder())
            .thenComparing(OpenAlert::deadline)
            .thenComparing(OpenAlert::alert);

    private HandOver() {}

    /** What is open: the latest first, then the most severe, then what is due soonest. */
    public static List<OpenAlert> of(Collection<Handling> alerts, Instant now) {
        return alerts.stream()
                .filter(handling -> handling.state().isOpen())
                .map(handling -> OpenAlert.of(handling, now))
                .sorted(ORDER)
                .toList();
    }
}
