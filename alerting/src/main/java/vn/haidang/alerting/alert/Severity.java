package vn.haidang.alerting.alert;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How soon an alert wants a person; order is meaning, least first. */
public enum Severity {
    @JsonProperty("low")
    LOW,
    @JsonProperty("normal")
    NORMAL,
    @JsonProperty("high")
    HIGH,
    @JsonProperty("urgent")
    URGENT
}
