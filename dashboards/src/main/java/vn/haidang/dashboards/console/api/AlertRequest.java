package vn.haidang.dashboards.console.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.ingest.stream.Json;

/**
 * The body of an action.
 *
 * @param id chosen by the client before the first attempt; the same id again is the same action
 * @param revision of the handling that the client saw
 * @param reason in words
 */
record AlertRequest(
        @Nullable String id,
        @Nullable Integer revision,
        @Nullable String reason,
        @Nullable Move move) {

    /**
     * The request that a body holds.
     *
     * @throws ProblemException when it does not
     */
    static AlertRequest read(byte[] body) {
        try {
            return Json.mapper().readValue(body, AlertRequest.class);
        } catch (JacksonException e) {
            // Our own records say what is wrong with a move; the reader's words about JSON are as good.
            var cause =
                    e.getCause() instanceof IllegalArgumentException ours ? ours.getMessage() : e.getOriginalMessage();
            throw new ProblemException(Problem.badRequest("not an action: " + cause));
        }
    }

    /** The action; no other token's action can have its id. */
    AlertAction of(String alert, Officer officer, Instant now) {
        if (id == null || !id.matches("[!-~]{1,200}") || revision == null || reason == null || move == null) {
            throw new ProblemException(Problem.badRequest(
                    "not an action: expected id (1 to 200 characters without blanks), revision, reason and move"));
        }
        try {
            return new AlertAction(officer.name() + "/" + id, alert, revision, officer, now, reason, move);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.badRequest("not an action: " + e.getMessage()));
        }
    }
}
