package vn.haidang.dashboards.console.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haidang.dashboards.console.account.Tokens;
import vn.haidang.ingest.stream.Json;

/** Changes of alerts as they come. */
@Controller
public final class EventApi {

    private final Collection<String> watched;
    private final EventStream events;
    private final Tokens tokens;

    /** @param watched ids of the provinces of this installation */
    public EventApi(Collection<String> watched, EventStream events, Tokens tokens) {
        this.watched = List.copyOf(watched);
        this.events = events;
        this.tokens = tokens;
    }

    /** Each event holds the whole alert. */
    @GetMapping("/api/alerts/events")
    void events(
            @RequestParam(name = "province", defaultValue = "") String province,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            HttpServletResponse response)
            throws IOException {
        var caller = Caller.of(watched);
        Set<String> provinces =
                province.isEmpty() ? caller.provinces() : caller.in(province).provinces();
        events.send(
                response,
                last,
                alert -> provinces.contains(alert.province()),
                () -> tokens.has(caller.token()),
                alert -> Json.mapper().writeValueAsString(alert));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> answer(ProblemException failure) {
        return failure.problem().response();
    }
}
