package vn.haidang.dashboards.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How a line hangs on the one before: its hash is over that one's hash and its own text. */
final class Chain {

    /** Before the first line there ever was. */
    static final String START = "0".repeat(64);

    private Chain() {}

    static String hash(String before, String json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((before + ' ' + json).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    /** A line of a file: hash, blank, JSON. */
    record Line(String hash, String json) {

        static Line after(String before, String json) {
            return new Line(Chain.hash(before, json), json);
        }

        /** Of a line that is none, one whose hash fits nothing. */
        static Line parse(String written) {
            int blank = written.indexOf(' ');
            return blank < 0
                    ? new Line("", written)
                    : new Line(written.substring(0, blank), written.substring(blank + 1));
        }

        boolean follows(String before) {
            return hash.equals(Chain.hash(before, json));
        }

        @Override
        public String toString() {
            return hash + ' ' + json;
        }
    }
}
