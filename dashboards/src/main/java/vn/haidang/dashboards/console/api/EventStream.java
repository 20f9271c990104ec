package vn.haidang.dashboards.console.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.dashboards.console.page.ServerEvents;
import vn.haidang.dashboards.desk.AlertChanges;

/**
 * Server-sent events: one for each change of an alert, its id {@code <alert>@<revision>}.
 */
public final class EventStream {

    /** More than all desks of a province; whoever comes later is told to try again. */
    private static final int MOST_FOLLOWERS = 200;

    private final AlertChanges changes;
    private final Duration heartbeat;

    public EventStream(AlertChanges changes) {
        this(changes, ServerEvents.HEARTBEAT);
    }

    EventStream(AlertChanges changes, Duration heartbeat) {
        this.changes = changes;
        this.heartbeat = heartbeat;
    }

    /**
     * Sends until the end.
     *
     * @param last id of the last event that the other side got; {@code null} for none
     * @param wanted which alerts concern it
     * @param allowed whether it still may listen; asked before everything that is sent
     * @param data of an event, one line
     */
    public void send(
            HttpServletResponse response,
            @Nullable String last,
            Predicate<Alert> wanted,
            BooleanSupplier allowed,
            Function<Alert, String> data)
            throws IOException {
        if (changes.followers() >= MOST_FOLLOWERS) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try (var following = changes.follow(last)) {
            new ServerEvents(response, heartbeat)
                    .send(
                            following.complete() ? ServerEvents.BEAT : "event: reset\ndata:\n\n",
                            () -> following.isOpen() && allowed.getAsBoolean(),
                            most -> following.next(most).filter(wanted).map(alert -> event(alert, data)));
        }
    }

    private static String event(Alert alert, Function<Alert, String> data) {
        return "id: " + AlertChanges.name(alert) + "\nevent: alert\ndata: " + data.apply(alert) + "\n\n";
    }
}
