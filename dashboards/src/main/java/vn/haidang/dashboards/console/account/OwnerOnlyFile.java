package vn.haidang.dashboards.console.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Writes a file as a whole or not at all, readable by its owner only. */
public final class OwnerOnlyFile {

    private OwnerOnlyFile() {}

    public static void write(Path file, String text) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "folder of the file");
        try {
            Files.createDirectories(folder);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Path written = Files.createTempFile(folder, ".new", ".yaml", ownerOnly);
            Files.writeString(written, text);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
