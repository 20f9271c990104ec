package vn.haidang.ingest.article;

import java.util.regex.Pattern;

/** Names of evidence files travel through topics and the archive; one that leads elsewhere is refused. */
final class EvidencePaths {

    private static final Pattern FILE = Pattern.compile("\\d{4}-\\d{2}/[a-z0-9][a-zA-Z0-9.-]{0,150}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private EvidencePaths() {}

    static void check(String file) {
        if (!FILE.matcher(file).matches()) {
            throw new IllegalArgumentException(
                    "file is '" + file + "', expected one like '2026-11/pages-0001.warc.gz'");
        }
    }

    static void checkSha256(String hash) {
        if (!SHA256.matcher(hash).matches()) {
            throw new IllegalArgumentException("SHA-256 is '" + hash + "', expected 64 hexadecimal digits");
        }
    }
}
