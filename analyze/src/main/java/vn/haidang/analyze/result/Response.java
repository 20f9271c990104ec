package vn.haidang.analyze.result;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an article may call for an answer. */
public enum Response {
    @JsonProperty("none")
    NONE,
    /** A complaint or criticism that an authority should look into; it may well be true. */
    @JsonProperty("remedy")
    REMEDY,
    /** A checkable claim that may be false, or a report of a rumour, denial or correction. */
    @JsonProperty("verify")
    VERIFY
}
