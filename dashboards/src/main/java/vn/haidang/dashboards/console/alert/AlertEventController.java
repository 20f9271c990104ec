package vn.haidang.dashboards.console.alert;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haidang.dashboards.console.account.Accounts;
import vn.haidang.dashboards.console.api.EventStream;
import vn.haidang.dashboards.console.page.Visit;

/** Tells the pages of a province that an alert has changed; which one, and nothing else. */
@Controller
final class AlertEventController {

    private final EventStream events;
    private final Accounts accounts;

    AlertEventController(EventStream events, Accounts accounts) {
        this.events = events;
        this.accounts = accounts;
    }

    /** @param last where a page goes on that was hidden for a while */
    @GetMapping("/{province}/alerts/events")
    void events(
            Visit visit,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String reconnected,
            @RequestParam(name = "last", required = false) @Nullable String last,
            HttpServletResponse response)
            throws IOException {
        var session = Objects.requireNonNull(
                SecurityContextHolder.getContext().getAuthentication(), "whoever gets here is signed in");
        events.send(
                response,
                reconnected == null ? last : reconnected,
                alert -> alert.province().equals(visit.province().id()),
                () -> accounts.current(session).isPresent(),
                alert -> "{}");
    }
}
