package vn.haidang.analyze.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.haidang.ingest.config.ConfigException;
import vn.haidang.ingest.stream.Json;
import vn.haidang.ingest.stream.LineFile;

/**
 * Files of labelled items: JSON lines {@code {"id","title","summary","labels":{…}}}, or DANeS as it is published.
 *
 * <p>Labels may be published where texts may not: a line without a title takes its texts from a file of feed items by
 * id.
 */
public final class LabelFile {

    /** Keys of a feed item, and what they are called in an item with labels. */
    private static final Map<String, String> TEXTS =
            Map.of("title", "title", "summary", "summary", "source", "source", "link", "url");

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
        Map<String, List<ObjectNode>> missing = lines.stream()
                .map(Line::node)
                .filter(node -> !node.has("title"))
                .collect(Collectors.groupingBy(LabelFile::id));
        texts.forEach(file -> each(
                file,
                line -> missing.getOrDefault(id(line.node()), List.of()).forEach(item -> complete(item, line.node()))));
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

    private static void complete(ObjectNode item, JsonNode text) {
        TEXTS.forEach((theirs, ours) -> {
            if (text.has(theirs)) {
                item.set(ours, text.get(theirs));
            }
        });
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
            var item = Json.mapper().treeToValue(line.node(), LabelledItem.class);
            Objects.requireNonNull(item.article(), item.id());
            if (item.labels().isEmpty()) {
                throw mistake(line, "got no label, expected one of places, topics, tone, response, language");
            }
            return item;
        } catch (JacksonException e) {
            throw mistake(line, e.getOriginalMessage());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw mistake(line, String.valueOf(e.getMessage()));
        }
    }

    private static ConfigException mistake(Line line, String what) {
        return new ConfigException(line.file(), line.number(), "", "expected a labelled item: " + what);
    }

    private static void each(Path file, Consumer<Line> consumer) {
        try (var reader = LineFile.open(file);
                Stream<String> lines = reader.lines()) {
            int[] number = {0};
            lines.forEach(text -> consumer.accept(Line.of(file, ++number[0], text)));
        } catch (IOException | UncheckedIOException e) {
            throw new ConfigException(file, 0, "", "cannot be read: " + e.getMessage());
        }
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
