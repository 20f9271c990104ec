package vn.haidang.ingest.article;

import org.jspecify.annotations.Nullable;

/**
 * A picture of the copy of a page, drawn without its outside parts.
 *
 * @param file PNG, relative to the evidence folder; {@code null} when there is none
 * @param sha256 of the file, 64 hexadecimal digits
 * @param failure why there is none
 */
public record PagePicture(
        @Nullable String file,
        @Nullable String sha256,
        @Nullable String failure) {

    public PagePicture {
        if ((file == null) == (failure == null) || (file == null) != (sha256 == null)) {
            throw new IllegalArgumentException("expected a file with its hash, or a failure");
        }
        if (file != null && sha256 != null) {
            EvidencePaths.check(file);
            EvidencePaths.checkSha256(sha256);
        }
    }

    public static PagePicture of(String file, String sha256) {
        return new PagePicture(file, sha256, null);
    }

    public static PagePicture none(String failure) {
        return new PagePicture(null, null, failure);
    }
}
