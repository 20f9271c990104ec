package vn.haidang.ingest.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.stream.Json;
import vn.haidang.ingest.stream.LineFile;

/** A file of feed items, one JSON object a line: {@code {"title","link","summary","source","published","fetched"}}. */
public final class FeedItemFile {

    private FeedItemFile() {}

    /**
     * The file's lines in order, read as the stream goes; blank lines are left out. Close the stream.
     *
     * @param file plain or gzip
     * @param batch name under which the articles are replayed
     * @throws IOException when the file cannot be opened
     */
    public static Stream<ReplayLine> read(Path file, Mode mode, @Nullable String batch) throws IOException {
        var text = LineFile.open(file);
        var number = new AtomicLong();
        return StreamSupport.stream(new BoundedLines(text, Json.MAX_RECORD_BYTES), false)
                .map(line -> new Numbered(number.incrementAndGet(), line))
                .filter(line -> !line.text().isBlank())
                .map(line -> line.read(mode, batch))
                .onClose(() -> close(text));
    }

    private static void close(BufferedReader text) {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Numbered(long number, String text) {

        ReplayLine read(Mode mode, @Nullable String batch) {
            try {
                return new ReplayLine.Good(
                        Json.mapper().readValue(text, SavedItem.class).article(mode, batch));
            } catch (JacksonException e) {
                return new ReplayLine.Bad(number, "no JSON object of a feed item: " + e.getOriginalMessage());
            } catch (IllegalArgumentException e) {
                return new ReplayLine.Bad(number, String.valueOf(e.getMessage()));
            }
        }
    }
}
