package vn.haidang.ingest.stream;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Files of lines in UTF-8, plain or gzip; the first two bytes tell which, whatever the name says. */
public final class LineFile {

    private static final int GZIP_MAGIC = 0x1f8b;

    private LineFile() {}

    /**
     * Opens a file for reading; close the reader.
     *
     * @throws IOException when the file cannot be opened, or begins like gzip and is not
     */
    public static BufferedReader open(Path file) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file));
        try {
            return new BufferedReader(new InputStreamReader(unpacked(bytes), StandardCharsets.UTF_8));
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static InputStream unpacked(BufferedInputStream bytes) throws IOException {
        bytes.mark(2);
        int magic = bytes.read() << 8 | bytes.read();
        bytes.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(bytes) : bytes;
    }
}
