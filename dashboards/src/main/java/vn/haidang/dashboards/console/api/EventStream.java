package vn.haidang.dashboards.console.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.dashboards.desk.AlertChanges;
import vn.haidang.dashboards.desk.Following;

/**
 * Server-sent events: one for each change of an alert, its id {@code <alert>@<revision>}. A request holds a virtual thread
 * until the other side goes, is too slow, or may no longer listen.
 */
public final class EventStream {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

    /** Proxies cut silent connections, commonly after a minute; this also notices who is gone. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** More than all desks of a province; whoever comes later is told to try again. */
    private static final int MOST_FOLLOWERS = 200;

    private final AlertChanges changes;
    private final Duration heartbeat;

    public EventStream(AlertChanges changes) {
        this(changes, HEARTBEAT);
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
        response.setContentType("text/event-stream;charset=UTF-8");
        // Asks nginx not to hold events back.
        response.setHeader("X-Accel-Buffering", "no");
        try (var following = changes.follow(last)) {
            write(response, following.complete() ? ":\n\n" : "event: reset\ndata:\n\n");
            while (following.isOpen() && allowed.getAsBoolean()) {
                write(response, next(following, wanted, allowed, data));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.debug("a follower of alerts is gone: {}", e.getMessage());
        }
    }

    private String next(
            Following following, Predicate<Alert> wanted, BooleanSupplier allowed, Function<Alert, String> data)
            throws InterruptedException {
        return following
                .next(heartbeat)
                .filter(wanted)
                .filter(alert -> allowed.getAsBoolean())
                .map(alert -> "id: " + AlertChanges.name(alert) + "\nevent: alert\ndata: " + data.apply(alert) + "\n\n")
                .orElse(":\n\n");
    }

    private static void write(HttpServletResponse response, String text) throws IOException {
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
