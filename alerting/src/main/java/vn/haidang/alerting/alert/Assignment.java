package vn.haidang.alerting.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * In whose hands an alert is, and until when.
 *
 * @param owner name of the account that took it up; {@code null} when it waits for somebody
 * @param department in charge; {@code null} before it is routed
 * @param deadline of the present step; a move may set another one
 */
public record Assignment(@Nullable String owner, @Nullable String department, Instant deadline) {

    public Assignment heldBy(String officer) {
        return new Assignment(officer, department, deadline);
    }

    /** Waiting for somebody of the department. */
    public Assignment to(@Nullable String newDepartment, Instant newDeadline) {
        return new Assignment(null, newDepartment, newDeadline);
    }

    public Assignment by(Instant newDeadline) {
        return new Assignment(owner, department, newDeadline);
    }
}
