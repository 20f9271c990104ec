package vn.haidang.alerting.channel;

import java.time.Duration;

/** How an attempt to deliver a message ended. */
public sealed interface Attempt {

    /** The other side said that it has it. */
    record Sent() implements Attempt {}

    /**
     * The other side certainly does not have it.
     *
     * @param reason one line
     * @param pause that the other side asks for; zero when it does not
     */
    record NotSent(String reason, Duration pause) implements Attempt {
        public NotSent(String reason) {
            this(reason, Duration.ZERO);
        }
    }

    /**
     * The other side perhaps has it.
     *
     * @param reason one line
     */
    record Unknown(String reason) implements Attempt {}
}
