package vn.haidang.deploy.batch;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.haidang.analyze.language.LanguageDetector;
import vn.haidang.ingest.stream.Json;

/** Answers the lines of {@code haidang language}. */
public final class LanguageLines {

    private final LanguageDetector detector;

    public LanguageLines(LanguageDetector detector) {
        this.detector = detector;
    }

    /** One answer, JSON on one line; whatever is wrong with the question becomes its error. */
    public String answer(String line) {
        JsonNode question;
        try {
            question = Json.mapper().readTree(line);
        } catch (JacksonException e) {
            return answer(null, "error", "not JSON: " + e.getOriginalMessage());
        }
        JsonNode id = question.path("id");
        JsonNode text = question.path("text");
        String name = id.isValueNode() && !id.isNull() ? id.asString() : null;
        return text.isString()
                ? answer(name, "language", detector.detect(text.asString()))
                : answer(name, "error", "got no string 'text', expected one");
    }

    private static String answer(@Nullable String id, String key, String value) {
        Map<String, @Nullable String> answer = new TreeMap<>();
        answer.put("id", id);
        answer.put(key, value);
        return Json.mapper().writeValueAsString(answer);
    }
}
