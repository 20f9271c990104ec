package vn.haidang.ingest.source;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Where the main text of a source's articles comes from. */
public enum FullText {
    /** The article page is fetched. */
    PAGE,
    /** The feed's own text has to do. */
    FEED;

    /** As the file writes it: {@code fullText: true} fetches pages. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FullText of(boolean fetchPages) {
        return fetchPages ? PAGE : FEED;
    }
}
