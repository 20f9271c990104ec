package vn.haidang.ingest.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;

/**
 * YAML files bound to records, with errors that name file, line and key.
 *
 * <p>A component of type {@link Path} is a file or folder that must exist, relative to the file that names it.
 */
public final class YamlFile {

    private YamlFile() {}

    /**
     * The file as a record.
     *
     * @throws ConfigException when the file is missing, is no YAML, or does not fit the type
     */
    public static <T> T read(Path file, Class<T> type) {
        return bind(List.of(parse(file)), type);
    }

    /**
     * A text as a record.
     *
     * @param name that errors give it; paths in the text are relative to it
     * @throws ConfigException when it is no YAML, or does not fit the type
     */
    public static <T> T read(Path name, String text, Class<T> type) {
        return bind(List.of(parse(name, text)), type);
    }

    /**
     * Defaults with a file of changes laid over them, key by key; lists are replaced whole.
     *
     * @throws ConfigException as {@link #read}; it names the file that holds the key
     */
    public static <T> T read(Path defaults, Path changes, Class<T> type) {
        return bind(List.of(parse(defaults), parse(changes)), type);
    }

    /** Every {@code *.yaml} of a folder in order of name. */
    public static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            var found = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new ConfigException(folder, 0, "", "holds no file, expected at least one *.yaml");
            }
            return found;
        } catch (IOException e) {
            throw new ConfigException(folder, 0, "", "cannot be listed, expected a folder of *.yaml files");
        }
    }

    private static <T> T bind(List<MarkedYaml> layers, Class<T> type) {
        JsonNode merged =
                layers.stream().map(MarkedYaml::tree).reduce(YamlFile::overlay).orElseThrow();
        try {
            return PathReader.reader(type, layers).readValue(merged);
        } catch (DatabindException e) {
            throw YamlProblem.of(layers, merged, e);
        }
    }

    private static JsonNode overlay(JsonNode below, JsonNode above) {
        if (!below.isObject() || !above.isObject()) {
            return above;
        }
        var result = below.deepCopy().asObject();
        above.properties().forEach(entry -> {
            JsonNode old = result.get(entry.getKey());
            result.set(entry.getKey(), old == null ? entry.getValue() : overlay(old, entry.getValue()));
        });
        return result;
    }

    private static MarkedYaml parse(Path file) {
        try {
            return parse(file, Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new ConfigException(file, 0, "", "there is no such file");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static MarkedYaml parse(Path file, String text) {
        try {
            return MarkedYaml.parse(file, text);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new ConfigException(file, line, "", "is not valid YAML: " + e.getProblem());
        } catch (JacksonException e) {
            throw new ConfigException(
                    file, e.getLocation().getLineNr(), "", "is not valid YAML: " + e.getOriginalMessage());
        }
    }
}
