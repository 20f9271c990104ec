/**
 * Published: the alert, what may call for an answer from one province, and how people handle it.
 *
 * <p>An {@link vn.haidang.alerting.alert.Alert} is keyed by province and article, and in time by province and story, so
 * that a copy or an edit never raises a second one. What happens to it is a log of
 * {@link vn.haidang.alerting.alert.AlertEvent}s on {@code haidang.alert-actions}: an
 * {@link vn.haidang.alerting.alert.AlertAction} is an officer's {@link vn.haidang.alerting.alert.Move} with name, time and
 * reason, an {@link vn.haidang.alerting.alert.AlertNotice} something that the system noticed. Its
 * {@link vn.haidang.alerting.alert.Handling} is derived from that log by {@link vn.haidang.alerting.workflow}.
 *
 * <p>A record that makes no sense (no officer, no department to route to, a text without end) cannot be made: its
 * constructor says what was got and expected. An action that makes sense but may not be done is refused with a
 * {@link vn.haidang.alerting.alert.Refusal}, which {@link vn.haidang.alerting.alert.Wording} puts into Vietnamese or
 * English.
 */
@NullMarked
package vn.haidang.alerting.alert;

import org.jspecify.annotations.NullMarked;
