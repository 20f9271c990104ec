package vn.haidang.ingest.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineFileTest {

    private static final String TEXT = "Quy Nhơn\n\nTuy Phước\n";
    private static final List<String> LINES = List.of("Quy Nhơn", "", "Tuy Phước");

    @TempDir
    private Path folder;

    @Test
    void plainTextIsReadWhateverItsName() throws IOException {
        assertEquals(LINES, read(TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void gzipIsReadWhateverItsName() throws IOException {
        Path file = folder.resolve("lines.txt");
        try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(LINES, read(file));
    }

    @Test
    void filesTooShortToTellArePlain() throws IOException {
        assertEquals(List.of(), read(new byte[0]));
        assertEquals(List.of("x"), read(new byte[] {'x'}));
    }

    @Test
    void missingFileAndBrokenGzipCannotBeOpened() {
        assertThrows(NoSuchFileException.class, () -> read(folder.resolve("missing")));
        assertThrows(ZipException.class, () -> read(new byte[] {0x1f, (byte) 0x8b, 'x', 'x', 0, 0, 0, 0, 0, 0}));
    }

    private List<String> read(byte[] content) throws IOException {
        return read(Files.write(folder.resolve("lines.gz"), content));
    }

    private static List<String> read(Path file) throws IOException {
        try (var lines = LineFile.open(file)) {
            return lines.lines().toList();
        }
    }
}
