package vn.haidang.ingest.article;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One visit to a page in order to keep it.
 *
 * @param page the copy; {@code null} when there is none
 * @param picture of the copy; {@code null} when there is no copy
 * @param failure why there is no copy; {@code null} when there is one
 */
public record Capture(
        Instant at,
        @Nullable PageCopy page,
        @Nullable PagePicture picture,
        @Nullable CaptureFailure failure) {

    public Capture {
        Objects.requireNonNull(at, "got no time, expected one");
        if ((page == null) == (failure == null)) {
            throw new IllegalArgumentException(
                    "expected either a page or a failure, got " + (page == null ? "neither" : "both"));
        }
    }

    public static Capture kept(Instant at, PageCopy page, PagePicture picture) {
        return new Capture(at, page, picture, null);
    }

    public static Capture failed(Instant at, CaptureFailure failure) {
        return new Capture(at, null, null, failure);
    }
}
