package vn.haidang.ingest.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns a binding failure into a {@link ConfigException}: where it stands and what was expected there. */
final class YamlProblem {

    private YamlProblem() {}

    /** @param layers the files that were laid over each other, lowest first */
    static ConfigException of(List<MarkedYaml> layers, DatabindException failure) {
        List<String> path = failure.getPath().stream().map(YamlProblem::step).toList();
        List<String> known = path;
        while (true) {
            for (var layer : layers.reversed()) {
                var line = layer.line(known);
                if (line.isPresent()) {
                    return new ConfigException(layer.file(), line.getAsInt(), String.join(".", path), problem(failure));
                }
            }
            if (known.isEmpty()) {
                return new ConfigException(layers.getLast().file(), 0, String.join(".", path), problem(failure));
            }
            known = known.subList(0, known.size() - 1);
        }
    }

    private static String step(JacksonException.Reference reference) {
        return reference.getPropertyName() == null
                ? Integer.toString(reference.getIndex())
                : reference.getPropertyName();
    }

    private static String problem(DatabindException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return "unknown key, expected one of " + names(unknown.getKnownPropertyIds());
        }
        if (failure instanceof InvalidFormatException format) {
            return "got '" + format.getValue() + "', expected " + wanted(format.getTargetType());
        }
        boolean wrongShape = failure instanceof MismatchedInputException
                && failure.getCause() == null
                && !failure.getOriginalMessage().startsWith("Missing");
        return wrongShape ? "expected " + wanted(((MismatchedInputException) failure).getTargetType()) : cause(failure);
    }

    private static String cause(DatabindException failure) {
        Throwable cause = failure.getCause();
        return cause == null || cause.getMessage() == null ? failure.getOriginalMessage() : cause.getMessage();
    }

    private static String names(Collection<?> ids) {
        return new ArrayList<>(ids).stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + constants(type);
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
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return "a group of keys (" + type.getSimpleName() + ")";
    }
}
