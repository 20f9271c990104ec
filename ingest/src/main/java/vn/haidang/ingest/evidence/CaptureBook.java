package vn.haidang.ingest.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import vn.haidang.ingest.stream.Json;

/** What was kept so far: one file of JSON lines in each month's folder, so that a month can be deleted as a whole. */
final class CaptureBook {

    static final String FILE = "captures.jsonl";

    private static final Logger log = LoggerFactory.getLogger(CaptureBook.class);

    private final Path folder;
    private final Map<String, BookEntry> entries = new LinkedHashMap<>();

    private CaptureBook(Path folder) {
        this.folder = folder;
    }

    /** Reads all months; a line broken off by a crash is left out. */
    static CaptureBook open(Path folder) throws IOException {
        var book = new CaptureBook(folder);
        for (var month : Months.of(folder)) {
            Path file = month.resolve(FILE);
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(line -> book.read(file, line));
            }
        }
        return book;
    }

    private void read(Path file, String line) {
        if (line.isBlank()) {
            return;
        }
        try {
            var entry = Json.mapper().readValue(line, BookEntry.class);
            entries.put(entry.key(), entry);
        } catch (JacksonException | IllegalArgumentException e) {
            log.warn("A line of {} cannot be read and is left out: {}", file, e.getMessage());
        }
    }

    synchronized Optional<BookEntry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    synchronized List<BookEntry> all() {
        return new ArrayList<>(entries.values());
    }

    /**
     * Puts down for good what came of a visit.
     *
     * @throws UncheckedIOException when the disk does not take it
     */
    synchronized void write(BookEntry entry) {
        Path file = Months.folder(folder, YearMonth.from(entry.capture().at().atOffset(ZoneOffset.UTC)))
                .resolve(FILE);
        // A line break first: the line before may have been broken off by a crash.
        String start = endsInTheMiddle(file) ? "\n" : "";
        byte[] line = (start + Json.mapper().writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(line));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        entries.put(entry.key(), entry);
    }

    private static boolean endsInTheMiddle(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var last = ByteBuffer.allocate(1);
            return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
        } catch (IOException e) {
            return false;
        }
    }
}
