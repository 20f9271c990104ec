package vn.haidang.alerting.alert;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** One record of the log from which the handling of an alert is derived. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AlertAction.class, name = "action"),
    @JsonSubTypes.Type(value = AlertNotice.class, name = "notice")
})
public sealed interface AlertEvent permits AlertAction, AlertNotice {

    /** Chosen by the sender; the same id again is the same event, and changes nothing. */
    String id();

    /** Id of the alert, the record's key. */
    String alert();

    /** When it happened, by the sender's clock. */
    Instant at();
}
