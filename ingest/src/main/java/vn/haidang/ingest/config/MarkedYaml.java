package vn.haidang.ingest.config;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A parsed YAML file that still knows on which line each key stands. */
record MarkedYaml(Path file, JsonNode tree, Map<String, Integer> lines) {

    /** @throws org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException when the text is no YAML or repeats a key */
    static MarkedYaml parse(Path file, String text) {
        Map<String, Integer> lines = new HashMap<>();
        var settings = LoadSettings.builder().setLabel(file.toString()).build();
        new Compose(settings).composeString(text).ifPresent(root -> collect("", root, lines));
        JsonNode tree = YamlMapping.mapper().readTree(text);
        return new MarkedYaml(file, tree.isMissingNode() ? JsonNodeFactory.instance.objectNode() : tree, lines);
    }

    /** The line of a key, or of its nearest ancestor that stands in this file. */
    OptionalInt line(List<String> path) {
        @Nullable Integer line = lines.get(String.join(".", path));
        return line == null ? OptionalInt.empty() : OptionalInt.of(line);
    }

    private static void collect(String prefix, Node node, Map<String, Integer> lines) {
        switch (node) {
            case MappingNode mapping ->
                mapping.getValue()
                        .forEach(tuple -> collect(join(prefix, keyOf(tuple)), tuple.getKeyNode(), tuple, lines));
            case SequenceNode sequence -> {
                for (int i = 0; i < sequence.getValue().size(); i++) {
                    Node item = sequence.getValue().get(i);
                    String path = join(prefix, Integer.toString(i));
                    lines.put(path, lineOf(item));
                    collect(path, item, lines);
                }
            }
            default -> {}
        }
    }

    private static void collect(String path, Node key, NodeTuple tuple, Map<String, Integer> lines) {
        lines.put(path, lineOf(key));
        collect(path, tuple.getValueNode(), lines);
    }

    private static String keyOf(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static String join(String prefix, String key) {
        return prefix.isEmpty() ? key : prefix + "." + key;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
