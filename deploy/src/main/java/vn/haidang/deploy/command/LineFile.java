package vn.haidang.deploy.command;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Files of lines, plain or gzip. */
final class LineFile {

    private static final int GZIP_MAGIC = 0x1f8b;

    private LineFile() {}

    static BufferedReader open(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(unpacked(file), StandardCharsets.UTF_8));
    }

    private static InputStream unpacked(Path file) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file));
        bytes.mark(2);
        int magic = bytes.read() << 8 | bytes.read();
        bytes.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(bytes) : bytes;
    }
}
