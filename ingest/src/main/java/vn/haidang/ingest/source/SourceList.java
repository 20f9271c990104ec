package vn.haidang.ingest.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.haidang.ingest.article.Audience;
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

    /** Whether a feed is on the list. */
    public boolean watches(URI feed) {
        return sources.stream().anyMatch(source -> source.feeds().contains(feed));
    }

    /** What is known of the outlets' audiences, by source id. */
    public Map<String, Audience> audiences() {
        Map<String, Audience> audiences = new HashMap<>();
        for (var source : sources) {
            var audience = source.audience();
            if (audience != null) {
                audiences.put(source.source().id(), audience);
            }
        }
        return Map.copyOf(audiences);
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
