package vn.haidang.ingest.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Files named in configuration: relative to the file that names them, else to the defaults' folder. */
final class PathReader extends StdDeserializer<Path> {

    private static final String FOLDERS = "folders";

    PathReader() {
        super(Path.class);
    }

    static ObjectReader reader(Class<?> type, List<MarkedYaml> layers) {
        var folders = layers.reversed().stream()
                .map(layer -> layer.file().toAbsolutePath().getParent())
                .toList();
        return YamlMapping.mapper().readerFor(type).withAttribute(FOLDERS, folders);
    }

    @Override
    public Path deserialize(JsonParser parser, DeserializationContext context) {
        String text = parser.getString();
        List<?> folders = (List<?>) context.getAttribute(FOLDERS);
        return folders.stream()
                .map(folder -> ((Path) folder).resolve(text).normalize())
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "got '" + text + "', expected a file or folder that exists in " + folders.getFirst()));
    }
}
