package vn.haidang.dashboards.console.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.alerting.alert.Refusal;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.alert.Word;
import vn.haidang.alerting.workflow.Workflow;
import vn.haidang.dashboards.console.account.Right;
import vn.haidang.dashboards.desk.AlertDesk;
import vn.haidang.dashboards.desk.CurrentAlerts;
import vn.haidang.dashboards.desk.UnknownOutcomeException;
import vn.haidang.ingest.stream.Json;

/** Alerts to read and to act on. */
@Controller
public final class AlertApi {

    private static final Logger LOG = LoggerFactory.getLogger(AlertApi.class);

    /** The longest action is some 300 KB. Bytes. */
    private static final int MOST_BODY = 1024 * 1024;

    private static final int TOO_LARGE = 413;
    private static final int UNAVAILABLE = 503;

    private final Collection<String> watched;
    private final CurrentAlerts alerts;
    private final AlertDesk desk;
    private final Clock clock;

    /** @param watched ids of the provinces of this installation */
    public AlertApi(Collection<String> watched, CurrentAlerts alerts, AlertDesk desk, Clock clock) {
        this.watched = List.copyOf(watched);
        this.alerts = alerts;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/api/alerts")
    ResponseEntity<byte[]> list(
            @RequestParam(name = "province", defaultValue = "") String province,
            @RequestParam(name = "state", defaultValue = "") String states,
            @RequestParam(name = "changedSince", defaultValue = "") String changedSince,
            @RequestParam(name = "cursor", defaultValue = "") String cursor,
            @RequestParam(name = "limit", defaultValue = "" + AlertList.USUAL) String limit) {
        var caller = Caller.of(watched);
        Set<String> provinces =
                province.isEmpty() ? caller.provinces() : caller.in(province).provinces();
        int most = limit.matches("\\d{1,6}") ? Integer.parseInt(limit) : 0;
        var found = alerts.changed(AlertList.search(provinces, states, changedSince, cursor, most));
        return json(AlertList.of(found, cursor));
    }

    /** One alert, and the moves that this token may make now. */
    @GetMapping("/api/alerts/{id}")
    ResponseEntity<byte[]> alert(@PathVariable("id") String id) {
        var caller = Caller.of(watched);
        var alert = find(caller, id);
        var moves = alert.mergedInto() == null
                ? Workflow.moves(alert.handling(), caller.token().officer())
                : Set.<EventKind>of();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("alert", alert);
        answer.put("moves", moves.stream().map(EventKind::code).toList());
        return json(answer);
    }

    @PostMapping(path = "/api/alerts/{id}/actions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> act(@PathVariable("id") String id, HttpServletRequest request) throws IOException {
        var caller = Caller.of(watched);
        var alert = find(caller, id);
        var officer = caller.token().officer();
        var asked = AlertRequest.read(body(request));
        var action = asked.of(alert.id(), officer, clock.instant());
        if (!Right.ACT_ON_ALERTS.belongsTo(officer.roles())) {
            // The log of actions is kept for good; who may only read adds nothing to it.
            var refusal = Refusal.of("role", Word.of(action.move().kind()), Word.of(List.of(Role.values())));
            return Problem.of(refusal).response();
        }
        var answer = desk.act(action);
        return answer.refusal() == null
                ? json(new Done(asked.id(), alert.id(), answer.revision()))
                : Problem.of(answer.refusal()).response();
    }

    /**
     * That an action was done.
     *
     * @param id as the client chose it
     * @param revision of the handling afterwards
     */
    private record Done(@Nullable String id, String alert, int revision) {}

    private Alert find(Caller caller, String id) {
        int dot = id.indexOf('.');
        String province = dot < 0 ? "" : id.substring(0, dot);
        caller.in(province);
        return alerts.find(province, id).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BODY + 1);
        if (body.length > MOST_BODY) {
            throw new ProblemException(
                    new Problem(TOO_LARGE, "too-large", "expected at most " + MOST_BODY + " bytes", null));
        }
        return body;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> answer(ProblemException failure) {
        return failure.problem().response();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> answer(UnknownOutcomeException failure) {
        LOG.warn("{}", failure.getMessage());
        return new Problem(
                        UNAVAILABLE,
                        "unknown-outcome",
                        "Nobody can tell whether it was done; send the same action with the same id again.",
                        "Chưa rõ đã thực hiện hay chưa; hãy gửi lại đúng yêu cầu này với cùng id.")
                .response();
    }

    private static ResponseEntity<byte[]> json(Object value) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.mapper().writeValueAsBytes(value));
    }
}
