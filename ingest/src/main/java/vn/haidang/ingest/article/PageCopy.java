package vn.haidang.ingest.article;

import java.net.URI;

/**
 * A page as its server sent it, in a WARC file.
 *
 * @param url where redirects led
 * @param bytes length of the body, unpacked
 * @param sha256 of the body, 64 hexadecimal digits
 * @param file WARC file, relative to the evidence folder
 * @param offset of the response record in the file, bytes
 */
public record PageCopy(URI url, long bytes, String sha256, String file, long offset) {

    public PageCopy {
        EvidencePaths.check(file);
        EvidencePaths.checkSha256(sha256);
        if (bytes < 0 || offset < 0) {
            throw new IllegalArgumentException("got " + bytes + " bytes at " + offset + ", expected 0 or more");
        }
    }
}
