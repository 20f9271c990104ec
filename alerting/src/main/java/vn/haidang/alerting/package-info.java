/**
 * Labelled articles and stories to alerts that people handle to the end.
 *
 * <p>{@link vn.haidang.alerting.rule} says what calls for an answer, {@link vn.haidang.alerting.queue} makes one alert per
 * story and province of it, {@link vn.haidang.alerting.workflow} is how people handle one, and
 * {@link vn.haidang.alerting.Alerting} is the stage.
 *
 * <p>{@link vn.haidang.alerting.notice} says who is told what of it, {@link vn.haidang.alerting.outbox} is the stage that
 * delivers, by the ways of {@link vn.haidang.alerting.channel}. Published for others: {@link vn.haidang.alerting.alert} and
 * {@link vn.haidang.alerting.notify}.
 */
@NullMarked
package vn.haidang.alerting;

import org.jspecify.annotations.NullMarked;
