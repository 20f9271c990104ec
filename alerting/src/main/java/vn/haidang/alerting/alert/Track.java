package vn.haidang.alerting.alert;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a finding leads to. */
public enum Track implements Term {
    /** The matter is true: it is put right and the outlet gets an answer. */
    @JsonProperty("remedy")
    REMEDY,
    /** The claim is false or misleading: a correction is written, approved and issued. */
    @JsonProperty("correction")
    CORRECTION;

    @Override
    public String group() {
        return "track";
    }
}
