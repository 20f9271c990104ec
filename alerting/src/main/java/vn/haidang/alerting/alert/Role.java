package vn.haidang.alerting.alert;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an account may do with alerts; one person may have several. */
public enum Role implements Term {
    /** On shift at the queue: takes alerts up, dismisses, monitors and routes them. */
    @JsonProperty("duty-officer")
    DUTY_OFFICER,
    /** The coordinating department: all that a duty officer may, and sees each matter through to its outcome. */
    @JsonProperty("coordinator")
    COORDINATOR,
    /** The department in charge of the matter: verifies, remedies, drafts; only what is routed to it. */
    @JsonProperty("department")
    DEPARTMENT,
    /** The head or the spokesperson, who answer for what goes out (Decree 09/2017/NĐ-CP): approves. */
    @JsonProperty("leader")
    LEADER,
    /** Keeps accounts and rules; whoever keeps the machine decides on no alert. */
    @JsonProperty("administrator")
    ADMINISTRATOR;

    @Override
    public String group() {
        return "role";
    }
}
