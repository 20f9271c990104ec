package vn.haidang.ingest.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import vn.haidang.ingest.stream.Json;

/** The validators of every feed, kept in one small file so that a restart does not fetch everything again. */
public final class ValidatorStore {

    private static final Logger log = LoggerFactory.getLogger(ValidatorStore.class);

    private final Path file;
    private final Map<String, Validators> known;

    private ValidatorStore(Path file, Map<String, Validators> known) {
        this.file = file;
        this.known = known;
    }

    /** What the file holds; a file that cannot be read costs one full fetch of each feed and nothing else. */
    public static ValidatorStore open(Path file) {
        if (!Files.exists(file)) {
            return new ValidatorStore(file, new TreeMap<>());
        }
        try {
            var type = new TypeReference<TreeMap<String, Validators>>() {};
            return new ValidatorStore(file, Json.mapper().readValue(Files.readAllBytes(file), type));
        } catch (IOException | JacksonException e) {
            log.warn("Validators in {} cannot be read, starting without: {}", file, e.toString());
            return new ValidatorStore(file, new TreeMap<>());
        }
    }

    /** What to ask with, {@link Validators#NONE} for an address not met before. */
    public synchronized Validators of(URI url) {
        return known.getOrDefault(url.toString(), Validators.NONE);
    }

    /**
     * Call it once the document has been dealt with: after that the server may say "not modified".
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    public synchronized void remember(URI url, Validators validators) {
        Validators before = validators.equals(Validators.NONE)
                ? known.remove(url.toString())
                : known.put(url.toString(), validators);
        if (!validators.equals(before)) {
            write();
        }
    }

    private void write() {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, Json.mapper().writeValueAsBytes(known));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
