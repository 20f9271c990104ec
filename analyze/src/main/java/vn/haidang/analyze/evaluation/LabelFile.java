package vn.haidang.analyze.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.haidang.ingest.config.ConfigException;
import vn.haidang.ingest.stream.Json;

/**
 * Files of labelled items: JSON lines {@code {"id","title","summary","labels":{…}}}, or DANeS as it is published.
 *
 * <p>Labels may be published where texts may not: a line without a title takes its texts from a file of feed items by
 * id.
 */
public final class LabelFile {

    private LabelFile() {}

    /**
     * The items of several files, those of JSON lines last.
     *
     * @param texts files of feed items, JSON lines, gzip allowed
     * @throws ConfigException naming file and line of the first item that cannot be read or has no text
     */
    public static List<LabelledItem> read(List<Path> files, List<Path> texts) {
        List<LabelledItem> items = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Path file : files) {
            if (DanesFile.recognizes(file)) {
                items.addAll(DanesFile.read(file));
            } else {
                each(file, lines::add);
            }
        }
        Map<String, ObjectNode> missing = new HashMap<>();
        lines.stream().map(Line::node).filter(node -> !node.has("title")).forEach(node -> missing.put(id(node), node));
        texts.forEach(file -> each(file, line -> complete(missing.get(id(line.node())), line.node())));
        lines.stream().map(LabelFile::item).forEach(items::add);
        return items;
    }

    /** Title and summary of every feed item of a file, each as one text. */
    public static void texts(Path file, Consumer<String> consumer) {
        each(
                file,
                line -> consumer.accept(line.node().path("title").asString("") + "\n"
                        + line.node().path("summary").asString("")));
    }

    private static void complete(@Nullable ObjectNode item, JsonNode text) {
        if (item != null) {
            item.set("title", text.path("title"));
            item.set("summary", text.path("summary"));
            item.set("source", text.path("source"));
            item.set("url", text.path("link"));
        }
    }

    private static String id(JsonNode node) {
        return node.path("id").asString("");
    }

    private static LabelledItem item(Line line) {
        for (String key : List.of("title", "labels")) {
            if (!line.node().has(key)) {
                throw new ConfigException(
                        line.file(), line.number(), key, "expected it here, or a title in a file of texts");
            }
        }
        try {
            return Json.mapper().treeToValue(line.node(), LabelledItem.class);
        } catch (JacksonException e) {
            throw new ConfigException(
                    line.file(), line.number(), "", "expected a labelled item: " + e.getOriginalMessage());
        }
    }

    private static void each(Path file, Consumer<Line> consumer) {
        try (var reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8));
                Stream<String> lines = reader.lines()) {
            int[] number = {0};
            lines.forEach(text -> consumer.accept(Line.of(file, ++number[0], text)));
        } catch (IOException e) {
            throw new ConfigException(file, 0, "", "cannot be read: " + e.getMessage());
        }
    }

    private static InputStream open(Path file) throws IOException {
        var in = Files.newInputStream(file);
        return Objects.requireNonNull(file.getFileName()).toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private record Line(Path file, int number, ObjectNode node) {

        static Line of(Path file, int number, String text) {
            try {
                if (Json.mapper().readTree(text) instanceof ObjectNode node) {
                    return new Line(file, number, node);
                }
                throw new ConfigException(file, number, "", "expected a JSON object");
            } catch (JacksonException e) {
                throw new ConfigException(file, number, "", "expected JSON: " + e.getOriginalMessage());
            }
        }
    }
}
