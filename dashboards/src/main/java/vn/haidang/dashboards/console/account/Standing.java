package vn.haidang.dashboards.console.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Whether an account may be used. */
public enum Standing {
    @JsonProperty("active")
    ACTIVE,
    /** Its password was set by somebody else: the person has to choose another before anything. */
    @JsonProperty("first-password")
    FIRST_PASSWORD,
    /** Nobody signs in with it; it stays listed. */
    @JsonProperty("disabled")
    DISABLED;

    /** As the file writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
