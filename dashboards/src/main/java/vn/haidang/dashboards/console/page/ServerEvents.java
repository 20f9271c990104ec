package vn.haidang.dashboards.console.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Server-sent events; a request holds a virtual thread until the other side goes, is too slow, or may no longer listen. */
public final class ServerEvents {

    /** Says nothing and keeps the connection. */
    public static final String BEAT = ":\n\n";

    private static final Logger LOG = LoggerFactory.getLogger(ServerEvents.class);

    /** Proxies cut silent connections, commonly after a minute; this also notices who is gone. */
    public static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final HttpServletResponse response;
    private final Duration heartbeat;

    public ServerEvents(HttpServletResponse response) {
        this(response, HEARTBEAT);
    }

    public ServerEvents(HttpServletResponse response, Duration heartbeat) {
        this.response = response;
        this.heartbeat = heartbeat;
    }

    /** Where the next event comes from. */
    public interface Events {

        /** The text of the next event; empty when none came in this time. */
        Optional<String> next(Duration most) throws InterruptedException;
    }

    /**
     * Sends until the end.
     *
     * @param greeting sent first
     * @param allowed whether the other side still may listen; asked before everything that is sent
     */
    public void send(String greeting, BooleanSupplier allowed, Events events) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        // Asks nginx not to hold events back.
        response.setHeader("X-Accel-Buffering", "no");
        try {
            write(greeting);
            while (allowed.getAsBoolean()) {
                write(events.next(heartbeat)
                        .filter(event -> allowed.getAsBoolean())
                        .orElse(BEAT));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.debug("who listened to events is gone: {}", e.getMessage());
        }
    }

    private void write(String text) throws IOException {
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
