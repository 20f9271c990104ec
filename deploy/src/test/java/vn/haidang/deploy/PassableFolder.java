package vn.haidang.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Temporary data folders that Elasticsearch's user may pass; those of JUnit are for the owner only. */
@NullMarked
public final class PassableFolder {
    private PassableFolder() {}

    public static Path inTemporaryFolder() throws IOException {
        return open(Files.createTempDirectory("haidang-"));
    }

    /** Lets everyone pass the folder. */
    public static Path open(Path folder) throws IOException {
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    public static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
