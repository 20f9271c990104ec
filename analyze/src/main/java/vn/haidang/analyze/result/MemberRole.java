package vn.haidang.analyze.result;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an article is within its story. */
public enum MemberRole {
    /** The earliest. */
    @JsonProperty("first")
    FIRST,
    /** At least half of the shorter text stands in the longer one. */
    @JsonProperty("copy")
    COPY,
    /** Another outlet's own words within a day of the first. */
    @JsonProperty("rewrite")
    REWRITE,
    /** Later, or more by an outlet that had it already. */
    @JsonProperty("follow-up")
    FOLLOW_UP
}
