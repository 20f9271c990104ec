package vn.haidang.dashboards.console.account;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.config.ConfigException;
import vn.haidang.ingest.config.YamlFile;

/** When each account last signed in, in a file of its own. */
public final class SignIns {

    private static final Logger LOG = LoggerFactory.getLogger(SignIns.class);

    private final Path file;

    public SignIns(Path file) {
        this.file = file;
    }

    /** Nobody is kept out because it cannot be written. */
    public void add(String name, Instant at) {
        try {
            OwnerOnlyFile.alone(file, () -> {
                var times = new TreeMap<>(read());
                times.put(name, at);
                OwnerOnlyFile.write(file, yaml(times));
                return times;
            });
        } catch (RuntimeException e) {
            LOG.warn("the time of a sign-in is not kept: {}", e.getMessage());
        }
    }

    /** Empty for never. */
    public Optional<Instant> last(String name) {
        return Optional.ofNullable(read().get(name));
    }

    private Map<String, Instant> read() {
        try {
            return Files.exists(file) ? YamlFile.read(file, Times.class).signIns() : Map.of();
        } catch (ConfigException e) {
            return Map.of();
        }
    }

    private static String yaml(Map<String, Instant> times) {
        return times.entrySet().stream()
                .map(entry -> "  \"" + entry.getKey() + "\": \"" + entry.getValue() + "\"\n")
                .collect(Collectors.joining("", "signIns:\n", ""));
    }

    /** The file as a whole. */
    record Times(Map<String, Instant> signIns) {}
}
