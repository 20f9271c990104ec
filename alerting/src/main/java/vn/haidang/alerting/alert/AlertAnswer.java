package vn.haidang.alerting.alert;

import org.jspecify.annotations.Nullable;

/**
 * What became of an officer's action.
 *
 * @param action its id
 * @param alert id of the alert it was about
 * @param revision of the handling afterwards; 0 where there is no such alert
 * @param refusal {@code null} when it was done
 */
public record AlertAnswer(
        String action, String alert, int revision, @Nullable Refusal refusal) {

    public boolean accepted() {
        return refusal == null;
    }
}
