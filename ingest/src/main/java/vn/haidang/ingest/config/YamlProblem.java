package vn.haidang.ingest.config;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns a binding failure into a {@link ConfigException}: where it stands and what was expected there. */
final class YamlProblem {

    private YamlProblem() {}

    /**
     * The failure in terms of the files.
     *
     * @param layers the files that were laid over each other, lowest first
     * @param merged what came of it
     */
    static ConfigException of(List<MarkedYaml> layers, JsonNode merged, DatabindException failure) {
        List<String> path = failure.getPath().stream().map(YamlProblem::step).toList();
        if (isMissing(failure)) {
            var type = (Class<?>) failure.getPath().getLast().from();
            var stranger = stranger(node(merged, parent(path)), type);
            return stranger.map(key -> at(layers, child(parent(path), key), unknown(components(type))))
                    .orElseGet(() -> at(layers, path, "is missing"));
        }
        return at(layers, path, problem(node(merged, path), failure));
    }

    private static ConfigException at(List<MarkedYaml> layers, List<String> path, String problem) {
        String key = String.join(".", path);
        List<String> known = path;
        while (true) {
            for (var layer : layers.reversed()) {
                var line = layer.line(known);
                if (line.isPresent()) {
                    return new ConfigException(layer.file(), line.getAsInt(), key, problem);
                }
            }
            if (known.isEmpty()) {
                return new ConfigException(layers.getLast().file(), 0, key, problem);
            }
            known = parent(known);
        }
    }

    private static String problem(JsonNode node, DatabindException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return unknown(unknown.getKnownPropertyIds());
        }
        if (failure instanceof InvalidFormatException format) {
            return "got '" + format.getValue() + "', expected " + wanted(format.getTargetType());
        }
        if (failure instanceof MismatchedInputException mismatch && failure.getCause() == null) {
            String got = node.isValueNode() ? "got '" + node.asString() + "', " : "";
            return got + "expected " + wanted(mismatch.getTargetType());
        }
        Throwable cause = failure.getCause();
        return cause == null || cause.getMessage() == null ? failure.getOriginalMessage() : cause.getMessage();
    }

    private static boolean isMissing(DatabindException failure) {
        return failure instanceof MismatchedInputException
                && failure.getCause() == null
                && failure.getOriginalMessage().startsWith("Missing required creator property");
    }

    /** A key that no component is named for: more likely a slip of the pen than a forgotten key. */
    private static Optional<String> stranger(JsonNode node, Class<?> type) {
        Set<String> known = components(type);
        return node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .findFirst();
    }

    private static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static JsonNode node(JsonNode root, List<String> path) {
        JsonNode node = root;
        for (var step : path) {
            node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
        }
        return node;
    }

    private static List<String> parent(List<String> path) {
        return path.subList(0, path.size() - 1);
    }

    private static List<String> child(List<String> path, String key) {
        var result = new ArrayList<>(path);
        result.add(key);
        return result;
    }

    private static String step(JacksonException.Reference reference) {
        return reference.getPropertyName() == null
                ? Integer.toString(reference.getIndex())
                : reference.getPropertyName();
    }

    private static String unknown(Collection<?> known) {
        return "unknown key, expected one of "
                + known.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
        }
        if (type == int.class || type == long.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == double.class) {
            return "a number";
        }
        if (type == boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            return "text (put numbers in quotes)";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "a group of keys (" + type.getSimpleName() + ")";
    }
}
