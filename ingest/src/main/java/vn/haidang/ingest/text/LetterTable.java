package vn.haidang.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;

/** One letter for one byte. */
final class LetterTable {

    /** Quotation marks and dashes came from Windows, whatever the letters. */
    private static final Charset PUNCTUATION = Charset.forName("windows-1252");

    private final char[] letters = new char[256];

    private LetterTable(String lines) {
        for (int code = 0; code < letters.length; code++) {
            String windows = new String(new byte[] {(byte) code}, PUNCTUATION);
            letters[code] = code >= 0x80 && code < 0xA0 ? windows.charAt(0) : (char) code;
        }
        lines.lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> letters[HexFormat.fromHexDigits(line, 0, 2)] = line.charAt(3));
    }

    static LetterTable load(String name) {
        try (InputStream file = Objects.requireNonNull(LetterTable.class.getResourceAsStream(name), name)) {
            return new LetterTable(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letters of a text that has one character for each byte. */
    String apply(String bytes) {
        var text = new StringBuilder(bytes.length());
        for (int i = 0; i < bytes.length(); i++) {
            text.append(letters[bytes.charAt(i) & 0xFF]);
        }
        return text.toString();
    }
}
