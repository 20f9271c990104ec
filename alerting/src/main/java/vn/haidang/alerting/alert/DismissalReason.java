package vn.haidang.alerting.alert;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an alert is no matter for an answer; counted per rule as its false alarms. */
public enum DismissalReason implements Term {
    /** Another place or another authority. */
    @JsonProperty("not-about-us")
    NOT_ABOUT_US,
    /** The same matter is another alert. */
    @JsonProperty("duplicate")
    DUPLICATE,
    /** Not meant to be believed. */
    @JsonProperty("satire")
    SATIRE,
    /** Criticism or opinion; legitimate, and no claim to check. */
    @JsonProperty("fair-comment")
    FAIR_COMMENT,
    /** Old news, dealt with. */
    @JsonProperty("old")
    OLD,
    /** The source, its page or its date was read wrongly. */
    @JsonProperty("source-error")
    SOURCE_ERROR;

    @Override
    public String group() {
        return "dismissal";
    }
}
