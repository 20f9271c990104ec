package vn.haidang.dashboards.desk;

import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.AlertAnswer;

/** Takes what officers do with alerts. */
public interface AlertDesk extends AutoCloseable {

    /**
     * Has the action done and returns the answer; {@link #changes} knows the alert as it is then.
     *
     * @param action its id is chosen before the first attempt, so that it may be sent again
     * @throws UnknownOutcomeException when nobody can tell whether it was done
     */
    AlertAnswer act(AlertAction action);

    /** What became of alerts lately. */
    AlertChanges changes();

    @Override
    void close();
}
