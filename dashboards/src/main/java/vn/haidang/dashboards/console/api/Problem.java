package vn.haidang.dashboards.console.api;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.haidang.alerting.alert.Refusal;
import vn.haidang.alerting.alert.Wording;
import vn.haidang.ingest.stream.Json;

/**
 * What went wrong, as {@code application/problem+json} (RFC 9457).
 *
 * @param status of HTTP
 * @param key names the kind of problem for programs; of a refusal that of the workflow
 * @param detail a sentence in English
 * @param detailVi the same in Vietnamese; {@code null} where it is for the programmer only
 */
public record Problem(
        int status, String key, String detail, @Nullable String detailVi) {

    private static final String TYPE = "urn:haidang:problem:";

    private static final int CONFLICT = 409;
    private static final int FORBIDDEN = 403;
    private static final int UNPROCESSABLE = 422;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    /** An answer of the server itself to a request that reached nothing of ours. */
    public static Problem of(int status) {
        return switch (status) {
            case 400 -> new Problem(status, "bad-request", "The request cannot be read.", null);
            case FORBIDDEN -> new Problem(status, "forbidden", "This token may not do that.", null);
            case NOT_FOUND -> notFound();
            case 405 -> new Problem(status, "method", "There is no such method here.", null);
            case 415 -> new Problem(status, "content-type", "An action is sent as application/json.", null);
            case 429 -> new Problem(status, "too-many", "Too many requests; see Retry-After.", null);
            case 503 -> new Problem(status, "unavailable", "Please try again in a few minutes.", null);
            default ->
                status < SERVER_ERROR
                        ? new Problem(status, "bad-request", "The request cannot be answered.", null)
                        : new Problem(SERVER_ERROR, "internal", "Something failed and was recorded.", null);
        };
    }

    /** The same for what does not exist and for what this token may not see. */
    static Problem notFound() {
        return new Problem(NOT_FOUND, "not-found", "There is no such alert, or this token may not see it.", null);
    }

    static Problem badRequest(String detail) {
        return new Problem(400, "bad-request", detail, null);
    }

    /** An action that the workflow refused. */
    static Problem of(Refusal refusal) {
        int status = switch (refusal.key()) {
            case "stale", "merged" -> CONFLICT;
            case "role", "department", "author", "remit" -> FORBIDDEN;
            case "unknown-alert" -> NOT_FOUND;
            default -> UNPROCESSABLE;
        };
        String vietnamese = Wording.in(Locale.of("vi")).sentence(refusal);
        return new Problem(status, refusal.key(), refusal.sentence(), vietnamese);
    }

    /** As JSON. */
    public byte[] json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", TYPE + key);
        members.put("status", status);
        members.put("key", key);
        members.put("detail", detail);
        if (detailVi != null) {
            members.put("detailVi", detailVi);
        }
        return Json.mapper().writeValueAsBytes(members);
    }

    ResponseEntity<byte[]> response() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json());
    }
}
