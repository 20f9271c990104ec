package vn.haidang.analyze.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * One thing that a later version of an article changed.
 *
 * @param revision the version that changed it
 * @param time when that version was first seen
 * @param before words that were there, "" when nothing was
 * @param after words that are there, "" when nothing is
 */
public record VersionChange(
        String articleId, int revision, Instant time, Kind kind, String before, String after) {

    /** What was changed. */
    public enum Kind {
        @JsonProperty("title")
        TITLE,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("added")
        ADDED
    }
}
