package vn.haidang.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The first bytes of a text that say how it is encoded; UTF-16 XML without a mark shows by its zero bytes. */
final class ByteOrderMark {

    private ByteOrderMark() {}

    static Optional<Charset> charset(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<', 0, '?')) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0, '?', 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
