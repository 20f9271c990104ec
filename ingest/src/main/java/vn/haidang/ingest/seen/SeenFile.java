package vn.haidang.ingest.seen;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import vn.haidang.ingest.stream.Json;

/** JSON lines; later lines about an item count, and a line broken off by a crash is left out. */
final class SeenFile implements AutoCloseable {

    /** Lines; shorter files are left alone. */
    static final int WORTH_REWRITING = 1_000;

    private static final Logger log = LoggerFactory.getLogger(SeenFile.class);

    private final Path path;
    private BufferedWriter writer;
    private long lines;

    SeenFile(Path path) throws IOException {
        this.path = path;
        this.writer = appender(path);
    }

    void read(Consumer<Seen> reader) throws IOException {
        try (var text = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                parse(line, reader);
            }
        }
    }

    private void parse(String line, Consumer<Seen> reader) {
        try {
            reader.accept(Json.mapper().readValue(line, Seen.class));
        } catch (JacksonException e) {
            log.warn("A line of {} cannot be read and is left out: {}", path, e.getOriginalMessage());
        }
    }

    void append(Seen seen) throws IOException {
        write(writer, seen);
        writer.flush();
        lines++;
    }

    void rewrite(List<Seen> all) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try (var target = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
            for (Seen seen : all) {
                write(target, seen);
            }
        }
        writer.close();
        Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        writer = appender(path);
        lines = all.size();
    }

    long lines() {
        return lines;
    }

    private static void write(BufferedWriter target, Seen seen) throws IOException {
        target.write(Json.mapper().writeValueAsString(seen));
        target.write('\n');
    }

    private static BufferedWriter appender(Path path) throws IOException {
        return Files.newBufferedWriter(
                path, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
