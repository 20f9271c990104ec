/**
 * Where officers act on alerts, and where their changes are heard.
 *
 * <p>{@link vn.haidang.dashboards.desk.AlertDesk} takes an action and says what became of it;
 * {@link vn.haidang.dashboards.desk.KafkaAlertDesk} writes it to {@code haidang.alert-actions} and waits for the answer on
 * {@code haidang.alert-answers}. It also listens to {@code haidang.alerts}:
 * {@link vn.haidang.dashboards.desk.AlertChanges} keeps the latest changes, which are ahead of the archive by moments, and
 * hands them to whoever {@linkplain vn.haidang.dashboards.desk.Following follows}.
 */
@NullMarked
package vn.haidang.dashboards.desk;

import org.jspecify.annotations.NullMarked;
