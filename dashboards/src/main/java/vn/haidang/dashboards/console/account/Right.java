package vn.haidang.dashboards.console.account;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.haidang.alerting.alert.Role;

/**
 * What can be done in the console beyond reading. Reading a province needs no role there, only access to it; which step an
 * officer may take with an alert is the workflow's to say.
 */
public enum Right {
    /** Merges and splits stories. */
    EDIT_STORIES,
    /** Sends steps of alerts to the workflow. */
    ACT_ON_ALERTS,
    /** Says that a label is wrong, and what it should be. */
    CORRECT_LABELS,
    /** Marks what was seen on the desk of a shift, and writes its hand-over note. */
    KEEP_SHIFT,
    /** Drafts and edits press-conference dossiers. */
    EDIT_BRIEFINGS,
    /** Lays down versions of them that go out. */
    FREEZE_BRIEFINGS,
    /** Puts rules of alerts in force; they hold for every province, so it takes the role in all of them. */
    ARM_RULES,
    /** Adds accounts, and changes what others may do. */
    KEEP_ACCOUNTS,
    /** Reads who read and did what. */
    READ_AUDIT;

    /** Who has it: the one place that says so. */
    public Set<Role> roles() {
        return switch (this) {
            case EDIT_STORIES -> EnumSet.of(Role.DUTY_OFFICER, Role.COORDINATOR);
            case ACT_ON_ALERTS, CORRECT_LABELS, KEEP_SHIFT, EDIT_BRIEFINGS ->
                EnumSet.of(Role.DUTY_OFFICER, Role.COORDINATOR, Role.DEPARTMENT, Role.LEADER);
            case ARM_RULES, FREEZE_BRIEFINGS -> EnumSet.of(Role.COORDINATOR);
            case KEEP_ACCOUNTS, READ_AUDIT -> EnumSet.of(Role.ADMINISTRATOR);
        };
    }

    /** Whether one of these roles gives the right. */
    public boolean belongsTo(Set<Role> held) {
        return !Collections.disjoint(held, roles());
    }
}
