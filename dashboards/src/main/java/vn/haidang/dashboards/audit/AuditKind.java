package vn.haidang.dashboards.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What kind of thing was done. */
public enum AuditKind {
    /** The first line of a day. */
    @JsonProperty("begin")
    BEGIN,
    @JsonProperty("sign-in")
    SIGN_IN,
    @JsonProperty("read")
    READ,
    /** A document or a file was handed out. */
    @JsonProperty("export")
    EXPORT,
    /** Something was sent: a step of an alert, a decision about a story, rules. */
    @JsonProperty("change")
    CHANGE,
    /** An account was changed, by its owner or an administrator. */
    @JsonProperty("account")
    ACCOUNT,
    /** Somebody was turned away. */
    @JsonProperty("refused")
    REFUSED,
    /** Lines that could not be written. */
    @JsonProperty("lost")
    LOST;

    /** As files and addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
