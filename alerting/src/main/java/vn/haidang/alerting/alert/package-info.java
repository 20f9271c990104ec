/**
 * Published: the alert, what may call for an answer from one province.
 *
 * <p>An alert is keyed by province and article, and in time by province and story, so that a copy or an edit never
 * raises a second one. Its state is derived from events; for now every alert is
 * {@linkplain vn.haidang.alerting.alert.AlertState#DETECTED detected} and waits for a person.
 */
@NullMarked
package vn.haidang.alerting.alert;

import org.jspecify.annotations.NullMarked;
