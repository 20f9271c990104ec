package vn.haidang.deploy.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file that takes a server's output: this run's, and the run before under another name. */
record ServerLog(Path file) {
    private static final int TAIL_LINES = 15;
    private static final int TAIL_BYTES = 8192;

    /** The empty file of a new run. */
    File fresh() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".previous"), REPLACE_EXISTING);
        }
        return file.toFile();
    }

    /** The last lines, for an error message. */
    String tail() {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(Math.max(0, log.length() - TAIL_BYTES));
            var bytes = new byte[(int) (log.length() - log.getFilePointer())];
            log.readFully(bytes);
            List<String> lines = new String(bytes, UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return "(not readable: " + e.getMessage() + ")";
        }
    }
}
