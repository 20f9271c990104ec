package vn.haidang.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Reads a body, counting while it comes: packed and unpacked bytes have their own limits. */
final class BodyReader {

    /** Bytes on the wire. A news page has some 200 KB; crawlers of this kind take 1 to 5 MB. */
    static final int MAX_WIRE = 5 * 1024 * 1024;

    /** Bytes after unpacking; 1 GB of blanks packs into 1 MB. */
    static final int MAX_UNPACKED = 20 * 1024 * 1024;

    private BodyReader() {}

    /**
     * @param encoding the Content-Encoding header, empty when there is none
     * @throws IOException when a limit is passed, the encoding is unknown or the bytes do not fit it
     */
    static byte[] read(InputStream wire, String encoding) throws IOException {
        var counted = new Limited(wire, MAX_WIRE, "on the wire");
        InputStream plain = switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> counted;
            case "gzip", "x-gzip" -> new GZIPInputStream(counted);
            default -> throw new IOException("content encoding is '" + encoding + "', expected gzip or none");
        };
        var body = new ByteArrayOutputStream();
        new Limited(plain, MAX_UNPACKED, "unpacked").transferTo(body);
        return body.toByteArray();
    }

    private static final class Limited extends FilterInputStream {

        private final long limit;
        private final String what;
        private long count;

        Limited(InputStream in, long limit, String what) {
            super(in);
            this.limit = limit;
            this.what = what;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value != -1) {
                counted(1);
            }
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                counted(read);
            }
            return read;
        }

        private void counted(int more) throws IOException {
            count += more;
            if (count > limit) {
                throw new IOException("more than " + limit + " bytes " + what);
            }
        }
    }
}
