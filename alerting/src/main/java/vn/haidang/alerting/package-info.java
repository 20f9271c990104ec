/**
 * Labelled articles and stories to alerts that people handle to the end.
 *
 * <p>{@link vn.haidang.alerting.rule} says what calls for an answer, {@link vn.haidang.alerting.queue} makes one alert per
 * story and province of it, {@link vn.haidang.alerting.workflow} is how people handle one, and
 * {@link vn.haidang.alerting.Alerting} is the stage. Published for others: {@link vn.haidang.alerting.alert}.
 */
@NullMarked
package vn.haidang.alerting;

import org.jspecify.annotations.NullMarked;
