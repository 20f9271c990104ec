package vn.haidang.ingest.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** The folders of the months, {@code 2026-11}, UTC: each holds all that was kept in it. */
final class Months {

    private Months() {}

    /** Those there are, oldest first. */
    static List<Path> of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-\\d{2}"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    /** The folder of a month, made if there is none. */
    static Path folder(Path folder, YearMonth month) {
        try {
            return Files.createDirectories(folder.resolve(month.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder in " + folder, e);
        }
    }
}
