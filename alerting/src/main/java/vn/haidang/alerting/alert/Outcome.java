package vn.haidang.alerting.alert;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a matter ended. */
public enum Outcome implements Term {
    /** The outlet corrected it. */
    @JsonProperty("corrected")
    CORRECTED,
    /** The outlet took it down. */
    @JsonProperty("removed")
    REMOVED,
    /** It was answered, and nothing further followed or was asked for. */
    @JsonProperty("answered")
    ANSWERED,
    /** Nothing. */
    @JsonProperty("none")
    NONE;

    @Override
    public String group() {
        return "outcome";
    }
}
