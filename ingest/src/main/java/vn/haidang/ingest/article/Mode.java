package vn.haidang.ingest.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an article is news now or material from the past. */
public enum Mode {
    /** Fetched as it appeared; may raise alerts and surges. */
    @JsonProperty("live")
    LIVE,
    /** Brought in later; joins the archive and stories, never raises an alert. */
    @JsonProperty("archive")
    ARCHIVE
}
