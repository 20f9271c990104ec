package vn.haidang.ingest.source;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.haidang.ingest.config.YamlFile;

/** The watched outlets, each under its own id. */
public record SourceList(List<FeedSource> sources) {

    public SourceList {
        sources = List.copyOf(sources);
        Set<String> ids = new HashSet<>();
        for (var source : sources) {
            if (!ids.add(source.source().id())) {
                throw new IllegalArgumentException(
                        "source id '" + source.source().id() + "' stands twice, expected each once");
            }
        }
    }

    /**
     * The list in a file with one key, {@code sources}.
     *
     * @throws vn.haidang.ingest.config.ConfigException naming file, line and key of what is wrong
     */
    public static SourceList read(Path file) {
        return YamlFile.read(file, SourceList.class);
    }
}
