package vn.haidang.alerting.alert;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Objects;

/** What the system notices; it never moves an alert, except that growth brings a monitored one back to the queue. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Notice.Grown.class, name = "grown"),
    @JsonSubTypes.Type(value = Notice.Escalated.class, name = "escalated")
})
public sealed interface Notice {

    /**
     * The story crossed a step of its spread.
     *
     * @param outlets that carry it now
     * @param severity that this calls for; a higher one stays
     * @param deadline of an alert that comes back to the queue
     */
    record Grown(int outlets, Severity severity, Instant deadline) implements Notice {
        public Grown {
            Objects.requireNonNull(severity, "got no severity, expected one");
            Objects.requireNonNull(deadline, "got no deadline, expected one");
            if (outlets < 1) {
                throw new IllegalArgumentException("got " + outlets + " outlets, expected at least 1");
            }
        }
    }

    /**
     * A deadline has passed.
     *
     * @param to who is told beside the department in charge
     * @param deadline that has passed
     */
    record Escalated(Role to, Instant deadline) implements Notice {
        public Escalated {
            Objects.requireNonNull(to, "got no role, expected one");
            Objects.requireNonNull(deadline, "got no deadline, expected one");
        }
    }
}
