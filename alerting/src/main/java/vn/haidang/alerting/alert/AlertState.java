package vn.haidang.alerting.alert;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an alert stands; only a person moves it on. */
public enum AlertState {
    /** Raised by a rule, seen by nobody yet. */
    @JsonProperty("detected")
    DETECTED
}
