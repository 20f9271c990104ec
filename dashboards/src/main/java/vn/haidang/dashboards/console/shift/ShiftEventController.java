package vn.haidang.dashboards.console.shift;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.haidang.dashboards.console.account.Accounts;
import vn.haidang.dashboards.console.page.ServerEvents;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.shift.News;
import vn.haidang.dashboards.shift.ShiftLog;

/** Tells the open desks of a province which matter is new or marked, and nothing else. */
@Controller
final class ShiftEventController {

    /** More than all desks of an office; whoever comes later is told to try again. */
    private static final int MOST_LISTENERS = 200;

    private final ShiftLog log;
    private final Accounts accounts;

    ShiftEventController(ShiftLog log, Accounts accounts) {
        this.log = log;
        this.accounts = accounts;
    }

    @GetMapping("/{province}/shift/events")
    void events(Visit visit, HttpServletResponse response) throws IOException {
        var session = Objects.requireNonNull(
                SecurityContextHolder.getContext().getAuthentication(), "whoever gets here is signed in");
        if (log.news().listeners() >= MOST_LISTENERS) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try (var listener = log.news().listen(visit.province().id())) {
            new ServerEvents(response)
                    .send(
                            ServerEvents.BEAT,
                            () -> listener.isOpen() && accounts.current(session).isPresent(),
                            heartbeat -> listener.next(heartbeat).map(ShiftEventController::event));
        }
    }

    private static String event(News news) {
        return "event: " + news.what().name().toLowerCase(Locale.ROOT) + "\ndata: " + news.matter() + "\n\n";
    }
}
