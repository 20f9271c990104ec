package vn.haidang.deploy.batch;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.stream.Json;

/** The answer to a line that cannot be handled. */
final class ErrorLine {

    private ErrorLine() {}

    static String of(@Nullable String id, String problem) {
        Map<String, @Nullable String> answer = new TreeMap<>();
        answer.put("id", id);
        answer.put("error", problem);
        return Json.mapper().writeValueAsString(answer);
    }
}
