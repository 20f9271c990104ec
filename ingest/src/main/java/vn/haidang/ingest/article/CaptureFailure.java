package vn.haidang.ingest.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * Why a page could not be kept.
 *
 * @param detail one line, as the crawler or the server put it
 */
public record CaptureFailure(Kind kind, String detail) {

    private static final int LONGEST = 300;

    public CaptureFailure {
        Objects.requireNonNull(kind, "got no kind, expected one");
        // Parts of it come from strangers' servers.
        String line = detail.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ");
        detail = line.substring(0, Math.min(line.length(), LONGEST));
    }

    /** What stood against it. */
    public enum Kind {
        /** We do not go there: robots.txt, or an address that is not for us. */
        @JsonProperty("not-allowed")
        NOT_ALLOWED,
        /** The server does not hand it out: gone, forbidden. */
        @JsonProperty("refused")
        REFUSED,
        /** No answer for as long as it was tried. */
        @JsonProperty("unreachable")
        UNREACHABLE
    }
}
