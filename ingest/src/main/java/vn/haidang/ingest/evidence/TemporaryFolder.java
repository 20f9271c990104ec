package vn.haidang.ingest.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder that is gone after use. */
final class TemporaryFolder {

    private static final Logger log = LoggerFactory.getLogger(TemporaryFolder.class);

    private TemporaryFolder() {}

    static void delete(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (var files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (var file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | RuntimeException e) {
            log.warn("{} could not be deleted: {}", folder, e.toString());
        }
    }
}
