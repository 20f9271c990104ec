package vn.haidang.deploy.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.haidang.analyze.query.Field;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.query.QueryDocument;
import vn.haidang.analyze.query.QuerySet;
import vn.haidang.ingest.stream.Json;

/** Answers the lines of {@code haidang query --test}: which of some documents a query matches. */
public final class QueryLines {

    private QueryLines() {}

    /**
     * One answer, JSON on one line; whatever is wrong with the question becomes its error.
     *
     * @param line {@code {"query":…,"documents":[…]}}; a document is a text, taken as a body, or an object with title,
     *     lead (or summary), body, and the values of fields under their names, one or a list
     */
    public static String answer(String line) {
        @Nullable String id = null;
        try {
            JsonNode question = Json.mapper().readTree(line);
            id = question.hasNonNull("id") ? question.path("id").asString() : null;
            return Json.mapper().writeValueAsString(new Matches(id, matches(question)));
        } catch (JacksonException e) {
            return error(id, "not JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return error(id, String.valueOf(e.getMessage()));
        }
    }

    private static List<Integer> matches(JsonNode question) {
        JsonNode query = question.path("query");
        JsonNode documents = question.path("documents");
        if (!query.isString() || !documents.isArray()) {
            throw new IllegalArgumentException(
                    "got no query or no documents, expected {\"query\":\"…\",\"documents\":[…]}");
        }
        var set = QuerySet.of(Map.of("query", Query.parse(query.asString())));
        return IntStream.range(0, documents.size())
                .filter(i -> !set.match(document(documents.get(i))).isEmpty())
                .boxed()
                .toList();
    }

    private static QueryDocument document(JsonNode document) {
        if (document.isString()) {
            return QueryDocument.of("", "", document.asString());
        }
        if (!document.isObject()) {
            throw new IllegalArgumentException("got document " + document + ", expected a text or an object");
        }
        var texts = QueryDocument.of(
                text(document, "title"),
                text(document, document.has("lead") ? "lead" : "summary"),
                text(document, "body"));
        return new QueryDocument(texts.text(), values(document));
    }

    private static String text(JsonNode document, String key) {
        return document.hasNonNull(key) ? document.path(key).asString() : "";
    }

    private static Map<Field, Set<String>> values(JsonNode document) {
        Map<Field, Set<String>> values = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            JsonNode value = document.path(field.code());
            var each = value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
            values.put(
                    field,
                    each.filter(JsonNode::isValueNode)
                            .filter(one -> !one.isNull())
                            .map(JsonNode::asString)
                            .collect(Collectors.toSet()));
        }
        return values;
    }

    private static String error(@Nullable String id, String problem) {
        return Json.mapper().writeValueAsString(new Failure(id, problem));
    }

    /** The indices of the documents that match. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Matches(@Nullable String id, List<Integer> matches) {}

    /** What is wrong with a line. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Failure(@Nullable String id, String error) {}
}
