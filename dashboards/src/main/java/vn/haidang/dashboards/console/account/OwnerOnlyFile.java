package vn.haidang.dashboards.console.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Writes a file as a whole or not at all, readable by its owner only. */
public final class OwnerOnlyFile {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** Locks of the file system hold between processes, this one between threads. */
    private static final ReentrantLock HERE = new ReentrantLock();

    private OwnerOnlyFile() {}

    public static void write(Path file, String text) {
        try {
            Path written = Files.createTempFile(folder(file), ".new", ".yaml", OWNER_ONLY);
            Files.writeString(written, text);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Runs a change that reads the file and writes it, while no other change of it runs here or in another process. */
    static <T> T alone(Path file, Supplier<T> change) {
        HERE.lock();
        try (var channel = FileChannel.open(
                        folder(file).resolve("." + file.getFileName() + ".lock"),
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                        OWNER_ONLY);
                var lock = channel.lock()) {
            Objects.requireNonNull(lock);
            return change.get();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + file, e);
        } finally {
            HERE.unlock();
        }
    }

    private static Path folder(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "folder of the file");
        return Files.createDirectories(folder);
    }
}
