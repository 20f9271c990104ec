package vn.haidang.dashboards.briefing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.Track;

/** What is known of a claim. */
public enum Finding {
    /** Nobody has found out yet. */
    OPEN,
    CONFIRMED,
    FALSE_OR_MISLEADING,
    /** A view, not a claim that could be checked. */
    OPINION,
    /** It was looked into and could not be found out. */
    UNDETERMINED;

    /** As forms and messages write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Finding> of(String code) {
        return Arrays.stream(values())
                .filter(finding -> finding.code().equals(code))
                .findFirst();
    }

    /** What the handling of an alert has brought to light. */
    static Finding of(Alert alert) {
        var track = alert.handling().file().track();
        if (track != null) {
            return track == Track.CORRECTION ? FALSE_OR_MISLEADING : CONFIRMED;
        }
        return switch (alert.state()) {
            case OPINION -> OPINION;
            case UNDETERMINED -> UNDETERMINED;
            default -> OPEN;
        };
    }
}
