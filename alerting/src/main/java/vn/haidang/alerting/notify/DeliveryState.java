package vn.haidang.alerting.notify;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the delivery of a message has come. */
public enum DeliveryState {
    /** Waits for its time. */
    @JsonProperty("pending")
    PENDING,
    /** An attempt was begun and nothing is known of its end. */
    @JsonProperty("sending")
    SENDING,
    /** The other side has taken it, or an officer says that it arrived. */
    @JsonProperty("sent")
    SENT,
    /** Certainly not sent; is tried again. */
    @JsonProperty("failed")
    FAILED,
    /** Certainly not sent, for so long that it is not tried again by itself. */
    @JsonProperty("given-up")
    GIVEN_UP,
    /** Perhaps sent; not tried again by itself. */
    @JsonProperty("uncertain")
    UNCERTAIN;

    /** Whether only a person can say what follows. */
    public boolean needsPerson() {
        return this == GIVEN_UP || this == UNCERTAIN;
    }

    /** Whether the next attempt comes by itself. */
    public boolean isWaiting() {
        return this == PENDING || this == FAILED;
    }
}
